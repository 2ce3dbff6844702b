/** A value of a cell. Numbers stay numbers; null leaves the cell empty. */
export type Cell = string | number | null;

/** Excel reads a file without it by the machine's old code page, and Vietnamese becomes unreadable. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Signs at which spreadsheets take a text for a formula, with their full-width, small and
 * typographic forms, also behind blanks; and the white space that ends a cell early.
 */
const FORMULA =
  /^(?:[\s\u00a0\u200b-\u200f\u2060\ufeff'"]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]|[\t\r\n])/;
/** Control characters besides TAB, LF and CR, and marks that turn the direction of reading. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A table as CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, every text in quotes. A text
 * that a spreadsheet would take for a formula gets an apostrophe in front; numbers never do, so
 * negative ones can be added up.
 *
 * @param separator - `;` where the decimal sign is a comma, as in Vietnamese Windows; numbers are then
 *   written with a comma as well
 * @example toCsv([['Mã', 'Còn lại'], ['=1+1', -30]]) // → '\ufeff"Mã","Còn lại"\r\n"\'=1+1",-30\r\n'
 */
export function toCsv(rows: readonly (readonly Cell[])[], separator: ',' | ';' = ','): string {
  const lines = rows.map(
    (row) => `${row.map((cell) => printCell(cell, separator)).join(separator)}\r\n`,
  );
  return BYTE_ORDER_MARK + lines.join('');
}

function printCell(cell: Cell, separator: ',' | ';'): string {
  if (cell === null) return '';
  // Infinity and NaN are words to a spreadsheet; there is no number to show.
  if (typeof cell === 'number') {
    const number = Number.isFinite(cell) ? String(cell) : '';
    // A point would make a text, or even a day, of a number where the comma is the decimal sign.
    return separator === ';' ? number.replace('.', ',') : number;
  }
  return `"${guard(cell).replace(/"/g, '""')}"`;
}

/** The text with what makes it a formula taken away. */
function guard(cell: string): string {
  const text = cell.replace(UNPRINTABLE, '');
  return FORMULA.test(text) ? `'${text}` : text;
}
