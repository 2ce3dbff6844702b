/** How far a table may reach. */
export interface TableLimits {
  rows: number;
  columns: number;
}

/** Rows that hold nothing but a look may go on to the last row there is. */
const LAST_ROW = 1_048_576;

const TAG = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^>]*)>/g;
const REFERENCE = /(?:^|\s)r\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const CELL = /^([A-Z]{1,3})(\d{1,7})$/;

/**
 * Whether all cells of a sheet lie within the limits. Readers fill the space up to the last cell, so
 * one cell at the far corner would cost gigabytes; this looks before they do.
 *
 * @param xml - a sheet of an XLSX file
 * @returns `tooMany`, or `unreadable` when a place is written in a way that cannot be checked
 */
export function boundsOf(xml: string, limits: TableLimits): 'fine' | 'tooMany' | 'unreadable' {
  // No sheet needs definitions of its own, and those could blow it up.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return 'unreadable';
  let [row, column] = [0, 0];
  for (const [, name, rest = ''] of xml.matchAll(TAG)) {
    const reference = readReference(rest);
    if (reference === undefined) return 'unreadable';
    if (name === 'row') {
      const number = reference === null ? row + 1 : Number(reference);
      if (!Number.isInteger(number) || number > LAST_ROW) return 'unreadable';
      [row, column] = [number, 0];
    } else {
      const place = reference === null ? { row, column: column + 1 } : placeOf(reference);
      if (!place || place.row > LAST_ROW) return 'unreadable';
      [row, column] = [place.row, place.column];
      if (!rest.endsWith('/') && (row > limits.rows || column > limits.columns)) return 'tooMany';
    }
  }
  return 'fine';
}

/** The place as it is written; null without one, undefined when the tag cannot be trusted. */
function readReference(rest: string): string | null | undefined {
  const quotes = rest.match(/["']/g)?.length ?? 0;
  if (quotes % 2 === 1) return undefined;
  const match = REFERENCE.exec(rest);
  return match ? (match[1] ?? match[2] ?? '') : null;
}

function placeOf(reference: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = CELL.exec(reference) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}
