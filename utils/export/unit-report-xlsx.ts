import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/universal';
import type { UnitReport } from '../team/unit-report';
import type { Cell } from './csv';
import { FIT_TO_WIDTH, rowHeight } from './fit-to-width';
import { plainCell } from './plain-cell';
import {
  REPORT_COLUMNS,
  type ReportColumn,
  type ReportWords,
  reportSheet,
} from './unit-report-sheet';

/** The words that only the workbook has. */
export interface WorkbookWords extends ReportWords {
  sheets: { data: string; totals: string; method: string };
  /** Headings of the sheet of totals. */
  total: { what: string; value: string };
  /** One line for each total. */
  sums: {
    people: string;
    sent: string;
    received: string;
    late: string;
    overdue: string;
    hours: string;
    meanSelf: string;
    meanHead: string;
  };
  /** How the figures come about, a line each. */
  method: readonly string[];
}

const WIDTHS: Record<ReportColumn, number> = {
  order: 6,
  name: 26,
  position: 22,
  room: 28,
  self: 12,
  head: 12,
  band: 20,
  note: 34,
  reply: 34,
  received: 11,
  share: 11,
  late: 9,
  overdue: 9,
  unexplained: 14,
  hours: 10,
};
const FORMATS: Partial<Record<ReportColumn, string>> = {
  self: '0.00',
  head: '0.00',
  share: '0.0%',
  received: '#,##0',
  hours: '#,##0',
};

/**
 * The report as a workbook: the data, totals as formulas over them, and how they come about. A text
 * of a person is a cell of text and never a formula, whatever it begins with.
 *
 * @returns the bytes of the file
 */
export async function unitReportXlsx(report: UnitReport, words: WorkbookWords): Promise<Blob> {
  const [headings = [], ...rows] = reportSheet(report, words);
  const data: Row[] = [headingRow(headings), ...rows.map(dataRow)];
  const last = rows.length + 1;
  const sheets = [
    {
      data,
      sheet: words.sheets.data,
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
      columns: REPORT_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    },
    {
      data: totalRows(last, words),
      sheet: words.sheets.totals,
      columns: [{ width: 48 }, { width: 18 }],
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

const METHOD_WIDTH = 110;

function headingRow(headings: readonly Cell[]): Row {
  const texts = headings.map((value, at) => ({ text: String(value ?? ''), width: widthAt(at) }));
  const height = rowHeight(texts);
  return headings.map((value) => ({ ...bold(value), alignVertical: 'center', height }));
}

const widthAt = (at: number): number => WIDTHS[REPORT_COLUMNS[at] ?? 'order'];

const bold = (value: Cell): CellObject => ({
  ...text(String(value ?? '')),
  fontWeight: 'bold',
  wrap: true,
});
const text = (value: string): CellObject => ({ type: String, value: plainCell(value), wrap: true });

function dataRow(cells: readonly Cell[]): Row {
  const texts = cells.flatMap((cell, at) =>
    typeof cell === 'string' ? [{ text: cell, width: widthAt(at) }] : [],
  );
  const height = rowHeight(texts);
  return cells.map((cell, at) => {
    if (cell === null || cell === '') return null;
    if (typeof cell === 'string') return { ...text(cell), alignVertical: 'top', height };
    const column = REPORT_COLUMNS[at];
    const format = column && FORMATS[column];
    return { type: Number, value: cell, alignVertical: 'top', ...(format ? { format } : {}) };
  });
}

/** @param last - number of the last row of data */
function totalRows(last: number, { sheets, total, sums }: WorkbookWords): Row[] {
  const range = (column: ReportColumn) => {
    const letter = String.fromCharCode(65 + REPORT_COLUMNS.indexOf(column));
    return `'${sheets.data.replace(/'/g, "''")}'!${letter}2:${letter}${Math.max(2, last)}`;
  };
  const line = (words: string, formula: string, format = '#,##0'): Row => [
    text(words),
    { type: 'Formula', value: `=${formula}`, format },
  ];
  return [
    [bold(total.what), bold(total.value)],
    line(sums.people, `COUNTA(${range('name')})`),
    line(sums.sent, `COUNT(${range('received')})`),
    line(sums.received, `SUM(${range('received')})`),
    line(sums.late, `SUM(${range('late')})`),
    line(sums.overdue, `SUM(${range('overdue')})`),
    line(sums.hours, `SUM(${range('hours')})`),
    line(sums.meanSelf, `IF(COUNT(${range('self')})=0,"",AVERAGE(${range('self')}))`, '0.00'),
    line(sums.meanHead, `IF(COUNT(${range('head')})=0,"",AVERAGE(${range('head')}))`, '0.00'),
  ];
}
