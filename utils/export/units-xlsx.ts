import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/universal';
import type { Level } from '../team/roll-up';
import type { UnitsReport } from '../team/successors';
import type { Cell } from './csv';
import { FIT_TO_WIDTH, rowHeight } from './fit-to-width';
import { plainCell } from './plain-cell';
import { UNITS_COLUMNS, type UnitsColumn, type UnitsWords, unitRows } from './units-sheet';

/** The words that only the workbook has. */
export interface UnitsWorkbookWords extends UnitsWords {
  sheets: { levels: string; data: string; method: string };
  units: string;
  method: readonly string[];
}

const WIDTHS: Record<UnitsColumn, number> = {
  code: 12,
  name: 36,
  level: 22,
  until: 12,
  successors: 24,
  people: 9,
  sent: 9,
  verified: 11,
  received: 11,
  early: 11,
  onTime: 11,
  late: 9,
  outside: 11,
  running: 10,
  overdue: 10,
  share: 10,
  petitions: 10,
  receptions: 10,
  citizens: 11,
  inspections: 12,
  conclusions: 11,
  collectives: 11,
};
/** What is added up by level, in the order in which it is shown. */
const SUMS = [
  'people',
  'sent',
  'received',
  'early',
  'onTime',
  'late',
  'overdue',
  'petitions',
  'receptions',
  'citizens',
  'inspections',
  'conclusions',
  'collectives',
] as const satisfies UnitsColumn[];
const METHOD_WIDTH = 110;

/**
 * The report on units as a workbook: the levels with their on-time shares as formulas over the data,
 * the data unit by unit, and how the figures come about. A text is a cell of text and never a formula.
 */
export async function unitsXlsx(report: UnitsReport, words: UnitsWorkbookWords): Promise<Blob> {
  const rows = unitRows(report, words);
  const sheets = [
    {
      data: levelSheet(report, words, rows.length + 1),
      sheet: words.sheets.levels,
      orientation: 'landscape' as const,
      columns: [{ width: 30 }, { width: 10 }, ...SUMS.map(() => ({ width: 12 })), { width: 12 }],
    },
    {
      data: [headingRow(UNITS_COLUMNS, words), ...rows.map(dataRow)],
      sheet: words.sheets.data,
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
      columns: UNITS_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    },
    {
      data: words.method.map((line) => [
        { ...text(line), height: rowHeight([{ text: line, width: METHOD_WIDTH }]) },
      ]),
      sheet: words.sheets.method,
      orientation: 'landscape' as const,
      columns: [{ width: METHOD_WIDTH }],
    },
  ];
  const options = { fontFamily: 'Arial', fontSize: 11, features: [FIT_TO_WIDTH] };
  return writeXlsxFile(sheets, options).toBlob();
}

const text = (value: string): CellObject => ({ type: String, value: plainCell(value), wrap: true });
const bold = (value: string, height: number): CellObject => ({
  ...text(value),
  fontWeight: 'bold',
  alignVertical: 'center',
  height,
});

function headingRow(columns: readonly UnitsColumn[], { headings }: UnitsWords): Row {
  const height = rowHeight(
    columns.map((column) => ({ text: headings[column], width: WIDTHS[column] })),
  );
  return columns.map((column) => bold(headings[column], height));
}

function dataRow(cells: readonly Cell[]): Row {
  const wide = (at: number) => WIDTHS[UNITS_COLUMNS[at] ?? 'code'];
  const height = rowHeight(
    cells.flatMap((cell, at) =>
      typeof cell === 'string' ? [{ text: cell, width: wide(at) }] : [],
    ),
  );
  return cells.map((cell, at) => {
    if (cell === null || cell === '') return null;
    if (typeof cell === 'string') return { ...text(cell), alignVertical: 'top', height };
    const format = UNITS_COLUMNS[at] === 'share' ? '0.0%' : '#,##0';
    return { type: Number, value: cell, alignVertical: 'top', format };
  });
}

/** @param last - number of the last row of data */
function levelSheet({ levels }: UnitsReport, words: UnitsWorkbookWords, last: number): Row[] {
  const { headings } = words;
  const height = rowHeight(SUMS.map((column) => ({ text: headings[column], width: 12 })));
  const head = [
    headings.level,
    words.units,
    ...SUMS.map((column) => headings[column]),
    headings.share,
  ].map((value) => bold(value, height));
  const rows = levels.map(({ level }, at) => levelRow(level, words, { last, row: at + 2 }));
  return [head, ...rows, sumRow(words, { from: 2, to: levels.length + 1 })];
}

const letter = (at: number) => String.fromCharCode(65 + at);
const SHARE_AT = SUMS.length + 2;
const at = (column: (typeof SUMS)[number]) => letter(SUMS.indexOf(column) + 2);

/** Early and on time, of all that were solved in or out of time. */
const shareOf = (row: number): CellObject => ({
  type: 'Formula',
  value: `=IF(${at('early')}${row}+${at('onTime')}${row}+${at('late')}${row}=0,"",(${at('early')}${row}+${at('onTime')}${row})/(${at('early')}${row}+${at('onTime')}${row}+${at('late')}${row}))`,
  format: '0.0%',
});

function levelRow(
  level: Level,
  words: UnitsWorkbookWords,
  { last, row }: { last: number; row: number },
): Row {
  const sheet = `'${words.sheets.data.replace(/'/g, "''")}'!`;
  const range = (column: UnitsColumn) => {
    const name = letter(UNITS_COLUMNS.indexOf(column));
    return `${sheet}$${name}$2:$${name}$${Math.max(2, last)}`;
  };
  const formula = (value: string): CellObject => ({
    type: 'Formula',
    value: `=${value}`,
    format: '#,##0',
  });
  return [
    text(words.levels[level]),
    formula(`COUNTIF(${range('level')},A${row})`),
    ...SUMS.map((column) => formula(`SUMIF(${range('level')},A${row},${range(column)})`)),
    shareOf(row),
  ];
}

function sumRow(words: UnitsWorkbookWords, { from, to }: { from: number; to: number }): Row {
  const sums = Array.from({ length: SHARE_AT - 1 }, (_, column): CellObject => {
    const name = letter(column + 1);
    return { type: 'Formula', value: `=SUM(${name}${from}:${name}${to})`, format: '#,##0' };
  });
  return [bold(words.all, rowHeight([])), ...sums, shareOf(to + 1)];
}
