import type { Band } from '../evaluation/band';
import type { ReportLine, UnitReport } from '../team/unit-report';
import type { Cell } from './csv';

/** The columns of the sheet, in order. */
export const REPORT_COLUMNS = [
  'order',
  'name',
  'position',
  'room',
  'self',
  'head',
  'band',
  'note',
  'reply',
  'received',
  'share',
  'late',
  'overdue',
  'unexplained',
  'hours',
] as const;
export type ReportColumn = (typeof REPORT_COLUMNS)[number];

/** The words of the sheet in the person's language. */
export interface ReportWords {
  headings: Record<ReportColumn, string>;
  bands: Record<Band, string>;
  /** Said in the remarks of who has not sent. */
  notSent: string;
}

/** The report as rows, the headings first. Whoever has not sent has empty cells and no zeros. */
export function reportSheet({ lines }: Pick<UnitReport, 'lines'>, words: ReportWords): Cell[][] {
  const headings = REPORT_COLUMNS.map((column) => words.headings[column]);
  return [headings, ...lines.map((line) => cellsOf(line, words))];
}

function cellsOf(line: ReportLine, { bands, notSent }: ReportWords): Cell[] {
  const { figures } = line;
  const cells: Record<ReportColumn, Cell> = {
    order: line.order,
    name: line.name,
    position: line.position,
    room: line.room,
    self: line.self === null ? null : line.self / 100,
    head: line.head === null ? null : line.head / 100,
    band: line.band && bands[line.band],
    note: line.hasSent ? line.note : [notSent, line.note].filter(Boolean).join('. '),
    reply: line.reply?.text ?? '',
    received: figures?.received ?? null,
    share: figures?.share == null ? null : figures.share / 1_000,
    late: figures?.late ?? null,
    overdue: figures?.overdue ?? null,
    unexplained: figures?.unexplained ?? null,
    hours: figures?.hours ?? null,
  };
  return REPORT_COLUMNS.map((column) => cells[column]);
}
