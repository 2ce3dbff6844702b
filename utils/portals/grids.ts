import { type Box, isLine, lineOf } from './page-description';

export interface Row {
  box: Box;
  /** One cell for each column; a cell over several columns or rows stands in each of them. */
  cells: (Box | undefined)[];
}

/** The rows of a table with merged cells spread out; rows of nested tables are not its own. */
export function rowsOf(table: Box): Row[] {
  const boxes: Box[] = [];
  if (isHeads(table)) boxes.push(table);
  else collectRows(table, boxes);
  const open: { cell: Box; column: number; left: number }[] = [];
  const rows: Row[] = [];
  const byIndex = new Map<number, Row>();
  for (const box of boxes) {
    const known = box.row === undefined ? undefined : byIndex.get(box.row);
    const row = known ?? { box, cells: [] };
    for (const span of open) {
      if (span.left > 0 && !known) {
        row.cells[span.column] = span.cell;
        span.left -= 1;
      }
    }
    spread(box, row, open);
    if (known) continue; // a grid with fixed columns draws one row in several places
    rows.push(row);
    if (box.row !== undefined) byIndex.set(box.row, row);
  }
  return withoutMargin(rows);
}

/** The columns of one part of a grid may be counted on from those of another. */
function withoutMargin(rows: Row[]): Row[] {
  const margin = Math.min(...rows.map(({ cells }) => cells.findIndex(Boolean)));
  return margin > 0 && margin < Number.POSITIVE_INFINITY
    ? rows.map((row) => ({ ...row, cells: row.cells.slice(margin) }))
    : rows;
}

function spread(box: Box, row: Row, open: { cell: Box; column: number; left: number }[]): void {
  let at = 0;
  for (const cell of cellsOf(box)) {
    if (cell.column !== undefined) at = cell.column - 1;
    else while (row.cells[at]) at += 1;
    for (let n = 0; n < (cell.colSpan ?? 1); n += 1, at += 1) {
      row.cells[at] = cell;
      if (cell.rowSpan) open.push({ cell, column: at, left: cell.rowSpan - 1 });
    }
  }
}

/** Tables that stand in no row are parts of a grid that is drawn with several; those in a cell are not. */
function collectRows(box: Box, into: Box[], isGrid = box.kind === 'table'): void {
  for (const item of box.items) {
    if (isLine(item)) continue;
    if (item.kind === 'row') into.push(item);
    else if (isGrid || item.kind !== 'table') collectRows(item, into, isGrid);
  }
}

function collectCells(box: Box, into: Box[]): void {
  for (const item of box.items) {
    if (isLine(item)) continue;
    if (item.kind === 'cell' || item.kind === 'head') into.push(item);
    else if (item.kind !== 'table') collectCells(item, into);
  }
}

/** Names of columns, side by side in a block that is no row. */
export const isHeads = ({ kind, items }: Box): boolean =>
  kind === 'box' &&
  items.length > 0 &&
  items.every((item) => !isLine(item) && item.kind === 'head');

export function cellsOf(row: Box): Box[] {
  const cells: Box[] = [];
  collectCells(row, cells);
  return cells.length > 0 ? cells : unitsOf(row);
}

/** What stands side by side in a box: its blocks, or the elements of its only line. */
export function unitsOf(box: Box): Box[] {
  const [only] = box.items;
  if (box.items.length === 1 && only && isLine(only))
    return only.runs
      .filter((run) => run.kind === 'gap' || run.text.trim() !== '')
      .map((run) => ({ kind: 'cell', items: run.kind === 'gap' ? [] : [lineOf([run])] }));
  return box.items.map((item) => (isLine(item) ? { kind: 'cell', items: [item] } : item));
}
