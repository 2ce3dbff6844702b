/**
 * Values as lines of JSON, for an office's own database: UTF-8 without a mark, one value a line, each
 * line ended. Nothing within a value can break a line: JSON writes every break as `\n`.
 *
 * @example toNdjson([{ name: 'Lan' }]) // → '{"name":"Lan"}\n'
 */
export function toNdjson(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
