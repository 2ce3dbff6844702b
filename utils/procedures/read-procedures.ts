import type { Limit } from '../cases/limit';
import { fold } from '../fold';
import { fail, ok, type Result } from '../problems';
import { type Column, countOf, type Headings, headingsOf, REQUIRED_COLUMNS } from './columns';
import { normaliseProcedureCode, type ProcedureDraft, type ProcedureLevel } from './procedure';
import { type LimitFault, readLimit, readTimeOfDay } from './read-limit';
import { settleRepeats } from './settle-repeats';

/** A cell of a file: text, or a number that a spreadsheet kept as one. */
export type Cell = string | number;

/** The rows of one sheet from its first on, so that the index of a row is its number less one. */
export interface SheetRows {
  /** null for files without sheets. */
  sheet: string | null;
  rows: readonly (readonly Cell[])[];
}

/** Where a row stands in the file, as a spreadsheet numbers it. */
export interface Place {
  /** null when the file has one sheet only. */
  sheet: string | null;
  line: number;
}

/** Why a row was not taken, or not as it stands. */
export type RowFault =
  | { kind: 'codeMissing' }
  | { kind: 'codeUnreadable'; text: string }
  | { kind: 'nameMissing' }
  | { kind: 'tooLong'; column: 'name' | 'field' }
  | { kind: 'limit'; fault: LimitFault; text: string }
  | { kind: 'levelUnknown'; text: string }
  | { kind: 'cutOffUnreadable'; text: string }
  /** The same again; it is there once. */
  | { kind: 'repeated'; first: Place }
  /** The same code with other contents; neither was taken. */
  | { kind: 'contradicted'; other: Place };

export interface RowProblem {
  place: Place;
  /** The code of the row where it could be read. */
  code: string | null;
  fault: RowFault;
}

export interface PlacedDraft {
  place: Place;
  draft: ProcedureDraft;
}

/** What a file says. Every row with content is in one of the three lists. */
export interface ReadProcedures {
  procedures: PlacedDraft[];
  problems: RowProblem[];
  /** Rows that are no procedures: titles of sections, notes. */
  passed: { place: Place; text: string }[];
}

/** Titles above the headings take some rows, never more. */
const HEADINGS_WITHIN = 30;
const LONGEST_QUOTE = 200;

/**
 * Reads procedures from the sheets of a file. Sheets without headings are passed over as long as one
 * has them.
 *
 * @returns `procedures.columnsMissing` or `procedures.columnTwice` when no sheet can be read
 */
export function readProcedures(sheets: readonly SheetRows[]): Result<ReadProcedures> {
  const filled = sheets.filter((one) => one.rows.some((row) => !isEmpty(row)));
  const found = filled.flatMap((one) => {
    const place = findHeadings(one.rows);
    return place ? [{ ...one, ...place }] : [];
  });
  const whole = found.filter(({ headings }) => missingIn(headings).length === 0);
  if (whole.length === 0) return fail(missingEverywhere(found.map((one) => one.headings)));
  const read: ReadProcedures = { procedures: [], problems: [], passed: [] };
  for (const { sheet, rows, headings, index } of whole) {
    if (headings.twice) return fail({ code: 'procedures.columnTwice', headings: headings.twice });
    const name = sheets.length > 1 ? sheet : null;
    for (let at = index + 1; at < rows.length; at += 1) {
      const row = rows[at] ?? [];
      const isNumbering = at === index + 1 && isColumnNumbers(row);
      if (!isEmpty(row) && !isNumbering)
        readRow(row, headings, { sheet: name, line: at + 1 }, read);
    }
  }
  return ok(settleRepeats(read));
}

/** Names the columns that the most complete row of headings lacks. */
function missingEverywhere(all: readonly Headings[]) {
  const best = all.toSorted((a, b) => missingIn(a).length - missingIn(b).length)[0];
  const columns = best ? missingIn(best) : [...REQUIRED_COLUMNS];
  return { code: 'procedures.columnsMissing' as const, columns };
}

const missingIn = ({ at }: Headings) =>
  REQUIRED_COLUMNS.filter((column) => at[column] === undefined);

function findHeadings(rows: SheetRows['rows']): { headings: Headings; index: number } | null {
  let best: { headings: Headings; index: number } | null = null;
  for (const [index, row] of rows.slice(0, HEADINGS_WITHIN).entries()) {
    const headings = headingsOf(row);
    if (countOf(headings) > (best ? countOf(best.headings) : 1)) best = { headings, index };
  }
  return best;
}

const isEmpty = (row: readonly Cell[]) => row.every((cell) => String(cell).trim() === '');

/** The row "(1) (2) (3)" below the headings of official lists. */
function isColumnNumbers(row: readonly Cell[]): boolean {
  return row.every((cell) => /^\(?\d{0,2}\)?$/.test(String(cell).trim()));
}

function readRow(row: readonly Cell[], headings: Headings, place: Place, read: ReadProcedures) {
  const cell = (column: Column): Cell => row[headings.at[column] ?? -1] ?? '';
  const text = (column: Column) => String(cell(column)).replace(/\s+/g, ' ').trim();
  const code = normaliseProcedureCode(cell('code'));
  const say = (fault: RowFault) => read.problems.push({ place, code, fault });
  if (isTitle(row, text('code'), text('limit'))) {
    const words = row.map((one) => String(one).trim()).filter((one) => one !== '');
    return read.passed.push({ place, text: quote(words.join(' ')) });
  }
  if (text('code') === '') return say({ kind: 'codeMissing' });
  if (code === null) return say({ kind: 'codeUnreadable', text: quote(text('code')) });
  if (text('name') === '') return say({ kind: 'nameMissing' });
  if (text('name').length > 1_000) return say({ kind: 'tooLong', column: 'name' });
  if (text('field').length > 200) return say({ kind: 'tooLong', column: 'field' });
  const time = readTime(cell('cutOff'), text('limit'), text('unit') || headings.unit);
  if ('kind' in time) return say(time);
  const level = readLevel(text('level'));
  if (level === undefined) return say({ kind: 'levelUnknown', text: quote(text('level')) });
  const draft = { code, name: text('name'), field: text('field'), level, ...time };
  return read.procedures.push({ place, draft });
}

/** A title of a section or a note stands alone, without a code; a procedure says more than its name. */
function isTitle(row: readonly Cell[], code: string, limit: string): boolean {
  const filled = row.filter((one) => String(one).trim() !== '');
  return filled.length <= 2 && limit === '' && !/\d/.test(code);
}

/** The limit with its cut-off, which stands in a column of its own or in the limit. */
function readTime(
  cutOffCell: Cell,
  limitText: string,
  unitText: string,
): { limit: Limit | null; cutOff: number | null } | RowFault {
  const reading = readLimit(limitText, unitText);
  if ('fault' in reading) {
    return { kind: 'limit', fault: reading.fault, text: quote(limitText) };
  }
  if (String(cutOffCell).trim() === '') return reading;
  const cutOff = readTimeOfDay(cutOffCell);
  const differs = reading.cutOff !== null && reading.cutOff !== cutOff;
  if (cutOff === null || differs)
    return { kind: 'cutOffUnreadable', text: quote(String(cutOffCell)) };
  return { limit: reading.limit, cutOff };
}

const LEVEL_WORDS: Record<ProcedureLevel, RegExp> = {
  province: /\b(tinh|so|thanh pho|province|provincial)\b/,
  commune: /\b(xa|phuong|dac khu|commune)\b/,
  ministry: /\b(bo|trung uong|ministry|ministerial)\b/,
};

/**
 * The level that a cell names.
 *
 * @returns null when it names none or several, undefined when it cannot be read
 */
function readLevel(text: string): ProcedureLevel | null | undefined {
  const words = fold(text);
  if (words === '') return null;
  const levels = (['province', 'commune', 'ministry'] as const).filter((level) =>
    LEVEL_WORDS[level].test(words),
  );
  return levels.length > 1 ? null : levels[0];
}

const quote = (text: string) =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
