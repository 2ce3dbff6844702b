import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Paper, PaperRow, PaperTable } from '../papers/paper';
import { plainText } from '../papers/paper-words';
import { twips, WIDTH_MM } from './decree-30';
import { marksOf } from './docx-marks';

const WIDTH = twips(WIDTH_MM);

/** A table of a paper: its head on every page, no row cut, no sum alone on a page. */
export function tableOf({ columns: heads, rows }: PaperTable, paper: Paper): Table {
  const whole = heads.reduce((sum, one) => sum + one.width, 0);
  const widths = heads.map((one) => Math.round((one.width / whole) * WIDTH));
  const cell = (
    text: string,
    at: number,
    { kind, cells, sources = [] }: PaperRow,
    keepNext: boolean,
  ) => {
    const marks = at === cells.length - 1 ? marksOf(sources, paper) : [];
    const lines = text.split('\n');
    return new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: twips(1.5), right: twips(1.5) },
      children: lines.map((one, line) =>
        cellLine(
          one,
          { align: heads[at]?.align ?? 'left', bold: kind !== 'row', keepNext },
          line === lines.length - 1 ? marks : [],
        ),
      ),
    });
  };
  const row = (one: PaperRow, place: number) =>
    new TableRow({
      cantSplit: true,
      children: one.cells.map((text, at) => cell(text, at, one, keepsNext(rows, place))),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((one, at) => headCell(one.title, widths[at] ?? 0)),
  });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: [head, ...rows.map(row)],
  });
}

/** Tables of so many rows stay on one page as a whole. */
const SHORT_TABLE = 8;

/** Whether a row stays on the page of the next: a group is not left without a row, nor a sum alone. */
function keepsNext(rows: readonly PaperRow[], at: number): boolean {
  const next = rows[at + 1];
  if (!next) return false;
  return rows.length <= SHORT_TABLE || rows[at]?.kind === 'group' || next.kind === 'sum';
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

function headCell(title: string, size: number): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: twips(1), right: twips(1) },
    children: title
      .split('\n')
      .map((text) => cellLine(text, { align: 'center', bold: true, keepNext: true })),
  });
}

interface CellLook {
  align: 'left' | 'center' | 'right';
  bold: boolean;
  keepNext: boolean;
}

function cellLine(
  text: string,
  { align, bold, keepNext }: CellLook,
  marks: TextRun[] = [],
): Paragraph {
  return new Paragraph({
    style: 'PaperTable',
    keepNext,
    alignment: ALIGN[align],
    children: [new TextRun({ text: plainText(text), bold }), ...marks],
  });
}

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
