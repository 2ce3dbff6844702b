/** Signs that the format of a workbook cannot hold, and marks that turn writing round. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
/** The most that a cell of a spreadsheet holds. */
const LONGEST = 32_000;

/** A text as a cell of a workbook may hold it. */
export const plainCell = (value: string): string =>
  value.replace(UNPRINTABLE, '').toWellFormed().slice(0, LONGEST);
