import { findCodes, labelledCode } from './codes';
import { rowsOfColumns } from './columnwise';
import { isHeads, type Row, rowsOf, unitsOf } from './grids';
import { type Column, isHeaderRow } from './headers';
import { matchLabel } from './labels';
import { type Box, boxText, isLine } from './page-description';
import { joinPanes, rowsSideBySide } from './panes';
import { type Section, sectionsOf } from './sections';

/** The tables of a page: lists with a header for each column, however they are built. */
export interface Tables {
  sections: Section[];
  /** Boxes whose text belongs to a table, so that nothing else claims it. */
  masked: Set<Box>;
}

/**
 * Finds tables, ARIA grids, tables split into a header part and a body part, tables turned on
 * their side, and rows of plain blocks under a row of labels.
 */
export function findTables(body: Box): Tables {
  const found: Tables = { sections: [], masked: new Set() };
  const tables: (Box | null)[] = [];
  collectTables(body, tables);
  const read = tables.map((table) => table && sectionsIn(table));
  const given = joinPanes(read);
  for (const [at, sections] of read.entries()) {
    const table = tables[at];
    const [first] = sections ?? [];
    if (!table || !sections || !first || (isHeads(table) && !given.has(first))) continue;
    if (first.columns.length === 0) first.columns = namesOnCells(first);
    const named = sections.filter((section) => section.columns.some(hasMeaning));
    if (named.length === 0) continue;
    for (const section of named) section.table = table;
    found.sections.push(...named);
    found.masked.add(table);
  }
  findBlockTables(body, [], found);
  return found;
}

/** The headers of a table with the rows below each. */
function sectionsIn(table: Box): Section[] {
  const rows = rowsSideBySide(table) ?? rowsOf(table);
  if (rows.length === 0) return sectionsOf(rowsOfColumns(table) ?? []);
  return turned(rows) ?? sectionsOf(rows);
}

/** Names that the page writes on the cells instead of above them. */
const namesOnCells = ({ rows }: Section): Column[] =>
  (rows.find((row) => row.cells.some((cell) => cell?.label))?.cells ?? []).map((cell) => {
    const text = cell?.label ?? '';
    return { text, names: [{ text, label: matchLabel(text) }] };
  });

const hasMeaning = (column: Column) => column.names.some((name) => name.label !== null);

/** The tables in the order of the page, with null where text stands between them. */
function collectTables(box: Box, into: (Box | null)[]): void {
  const loose =
    box.kind !== 'table' && box.items.some((item) => !isLine(item) && item.kind === 'row');
  const whole = box.kind === 'table' || loose || isHeads(box);
  if (whole) into.push(box);
  for (const item of box.items) {
    if (isLine(item)) {
      if (!whole && into.at(-1)) into.push(null);
    } else if (!whole) collectTables(item, into);
    else if (!loose || item.kind !== 'row' || item.items.length > 0)
      collectNested(item, into, loose);
  }
}

/** The tables in the rows of a table; those outside of its rows are parts of it. */
function collectNested(box: Box, into: (Box | null)[], inRow: boolean): void {
  if (box.kind === 'table' && inRow) collectTables(box, into);
  else {
    const within = inRow || box.kind === 'row';
    for (const item of box.items) if (!isLine(item)) collectNested(item, into, within);
  }
}

/** A table on its side: the labels stand in the first column, each other column is a dossier. */
function turned(rows: readonly Row[]): Section[] | null {
  const labelled = rows.filter(({ cells }) => cells[0] && matchLabel(boxText(cells[0])));
  const codes = labelled.find(
    ({ cells }) => cells[0] && matchLabel(boxText(cells[0]))?.kind === 'code',
  );
  if (!codes || labelled.length < 3) return null;
  const dossiers = codes.cells.slice(1).map((cell) => cell && labelledCode(boxText(cell)));
  if (dossiers.length < 2 || dossiers.includes(null) || new Set(dossiers).size < 2) return null;
  const columns = labelled.map(({ cells }) => {
    const text = cells[0] ? boxText(cells[0]) : '';
    return { text, names: [{ text, label: matchLabel(text) }] };
  });
  const turnedRows = codes.cells.slice(1).map((cell, at) => ({
    box: cell ?? codes.box,
    cells: labelled.map((row) => row.cells[at + 1]),
  }));
  return [{ columns, rows: turnedRows }];
}

/** Rows of plain blocks: a block of labels, and after it blocks with as many parts. */
function findBlockTables(box: Box, above: readonly Box[], found: Tables): void {
  if (found.masked.has(box) || box.kind === 'table') return;
  const inner = [box, ...above].slice(0, 4);
  for (const item of box.items) {
    if (isLine(item) || found.masked.has(item)) continue;
    const flat = flatTable(item);
    if (flat) {
      found.sections.push(flat);
      found.masked.add(item);
      continue;
    }
    const columns = blockHeader(item);
    const rows = columns && rowsAfter(item, columns.length, inner);
    if (columns && rows && rows.length > 0) {
      found.sections.push({ columns, rows });
      found.masked.add(item);
      for (const row of rows) found.masked.add(row.box);
    } else findBlockTables(item, inner, found);
  }
}

/**
 * A grid without rows: names, then values, all side by side in one block. As many go to a row as
 * there are names, and the codes stand below each other.
 */
function flatTable(box: Box): Section | null {
  const names = box.items.findIndex((item) => isLine(item) || /\d/.test(boxText(item)));
  if (names < 4 || box.items.length < names * 2) return null;
  const cells = unitsOf(box);
  const at = cells.findIndex((cell) => findCodes(boxText(cell)).length > 0);
  // A running number may stand before the first code, and the first cell may be empty.
  for (let width = names; width >= 4 && width > at - names; width -= 1) {
    if (cells.length % width !== 0 || !isHeaderRow({ box, cells: cells.slice(0, width) })) continue;
    const rows = Array.from({ length: cells.length / width }, (_, row) => ({
      box,
      cells: cells.slice(row * width, (row + 1) * width),
    }));
    const isFlat = rows
      .slice(1)
      .every((row) => findCodes(boxText(row.cells[at % width] ?? box)).length === 1);
    if (isFlat) return sectionsOf(rows)[0] ?? null;
  }
  return null;
}

function blockHeader(box: Box): Column[] | null {
  // A name of a list and its translation.
  if (box.kind === 'term') return null;
  if (box.items.length < 2 && !(box.items[0] && isLine(box.items[0]))) return null;
  const [first] = box.items;
  if (!first || /\d{2}/.test(isLine(first) ? (first.runs[0]?.text ?? '') : '')) return null;
  const cells = unitsOf(box);
  if (cells.length < 2 || cells.length > 40) return null;
  const row = { box, cells };
  if (!isHeaderRow(row)) return null;
  const [section] = sectionsOf([row]);
  return section && section.columns.filter(hasMeaning).length >= 2 ? section.columns : null;
}

function rowsAfter(header: Box, width: number, above: readonly Box[]): Row[] {
  let inner = header;
  for (const parent of above) {
    const rows: Row[] = [];
    const at = parent.items.indexOf(inner);
    for (const item of parent.items.slice(at + 1)) if (!isLine(item)) blockRows(item, width, rows);
    if (rows.length > 0) return rows;
    inner = parent;
  }
  return [];
}

function blockRows(box: Box, width: number, into: Row[]): void {
  if (box.kind === 'table') return;
  const cells = unitsOf(box);
  if (cells.length === width && !cells.some((cell) => findCodes(boxText(cell)).length > 1)) {
    const row = { box, cells };
    if (!isHeaderRow(row) && cells.some((cell) => /\d/.test(boxText(cell)))) into.push(row);
    return;
  }
  for (const item of box.items) if (!isLine(item)) blockRows(item, width, into);
}
