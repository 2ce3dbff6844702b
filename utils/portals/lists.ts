import { type Label, matchLabel } from './labels';

/** A name as shown, with what it names. */
export interface Name {
  text: string;
  label: Label | null;
}

/** Between names: strokes, full stops, dashes, commas, arrows. */
const BETWEEN_NAMES = /\s*[/;.&]\s+|\s*[/;]\s*|\s+[-–—]\s+|,\s+|\s*(?:→|[-=]>)\s*/;
/** Between values, the surest sign first: a day holds strokes of its own. */
const BETWEEN_VALUES = [/\s*(?:→|[-=]>)\s*/, /\s*[/;|]\s+|\s+[/;|]\s*/, /\s+[-–—]\s+/, /,\s+/];

const isField = ({ label }: Name) => label !== null && label.kind !== 'other';

/**
 * The names of several fields in one text, in their order; one of two languages is one name. Null
 * when it is not a list of names: all must be known and one of them must be a field.
 *
 * @example listedNames(['Ngày gửi. Ngày tiếp nhận. Hạn xử lý'])?.length // → 3
 */
export function listedNames(lines: readonly string[]): Name[] | null {
  const parts = lines.length > 1 ? lines : (lines[0] ?? '').split(BETWEEN_NAMES);
  const names = parts.filter(Boolean).map((text) => ({ text, label: matchLabel(text) }));
  const [first, ...others] = names;
  if (!first || others.length === 0) return null;
  // "Received on" over "Ngày tiếp nhận": one name in two languages.
  const kinds = new Set(names.map(({ text, label }) => label?.kind ?? text));
  if (kinds.size === 1) return names.every(isField) ? [first] : null;
  return names.every(({ label }) => label) && names.some(isField) ? names : null;
}

/** As many values as there are names, in the same order; null when the text holds another number. */
export function listedValues(text: string, count: number): string[] | null {
  for (const sign of BETWEEN_VALUES) {
    const parts = text.split(sign);
    if (parts.length === count) return parts;
  }
  return null;
}
