import { matchLabel } from './labels';
import { listedNames, type Name } from './lists';
import { type Box, boxText, isLine, lineOf, linesOf, type Run, tidy } from './page-description';

export interface Row {
  box: Box;
  /** One cell for each column; a cell over several columns or rows stands in each of them. */
  cells: (Box | undefined)[];
}

/** A column under one header: usually one name; several when its cells list several fields. */
export interface Column {
  text: string;
  /** The names stand in several rows of the header, as the values do below. */
  stack?: boolean;
  names: Name[];
}

/** Rows under one header. */
export interface Section {
  columns: Column[];
  rows: Row[];
  /** The box all this was read from, when it was one. */
  table?: Box;
}

/** Its rows are numbered, are steps or belong to offices, so they are things of their own. */
export const isNumbered = ({ columns }: Section): boolean =>
  columns.some(({ text }) => /^(?:stt|tt|#|b[ưu][ớo]c|c[ôo]ng đo[ạa]n)/i.test(text)) ||
  /^(?:đ[ơo]n v[ịi]|ph[òo]ng|b[ộo] ph[ậa]n|c[ơo] quan|c[áa]n b[ộo]|ng[ưu][ờo]i)/i.test(
    columns[0]?.text ?? '',
  );

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

/** Divides rows into sections, each with the header above it; `columns` is empty without one. */
export function sectionsOf(rows: readonly Row[]): Section[] {
  const sections: Section[] = [];
  let header: Row[] = [];
  const isForm = rows.filter(({ cells }) => isControls(cells)).length > 1;
  for (const row of rows) {
    if (isHeaderRow(row)) {
      header.push(row);
      continue;
    }
    if (isBlankRow(row) && !(isForm && isControls(row.cells))) continue;
    if (header.length > 0 || sections.length === 0) {
      sections.push({ columns: columnsOf(header), rows: [] });
      header = [];
    }
    sections.at(-1)?.rows.push(row);
  }
  if (header.length > 0) sections.push({ columns: columnsOf(header), rows: [] });
  return sections.map(stacked);
}

/** Rows that share a merged cell are one dossier when the header, too, stands in several rows. */
function stacked({ columns, rows }: Section): Section {
  if (!columns.some(({ stack }) => stack)) return { columns, rows };
  const merged: Row[] = [];
  for (const row of rows) {
    const above = merged.at(-1);
    if (!above?.cells.some((cell, at) => cell?.rowSpan && cell === row.cells[at])) merged.push(row);
    else above.cells = above.cells.map((cell, at) => both(cell, row.cells[at]));
  }
  return { columns, rows: merged };
}

function both(upper: Box | undefined, lower: Box | undefined): Box | undefined {
  if (!upper || !lower || upper === lower) return upper ?? lower;
  return { kind: 'cell', items: [upper, lower] };
}

/** Empty, only controls and signs (a filter row), or only the columns' numbers "(1) (2) (3)". */
const isBlankRow = ({ cells }: Row): boolean =>
  cells.every((cell) => {
    const blank = /^(?:[^\p{L}\p{N}]*|\(?\d{1,2}\)?)$/u;
    return !cell || blank.test(boxText(cell)) || blank.test(textWithout(cell, 'control'));
  });

/** Holds what was typed and nothing else: a filter row when it is the only one, else a form's. */
const isControls = (cells: Row['cells']) =>
  cells.some((cell) => cell && /\p{L}|\d{3}/u.test(boxText(cell))) &&
  cells.every((cell) => !cell || !/[\p{L}\p{N}]/u.test(textWithout(cell, 'control')));

const textWithout = (cell: Box, kind: Run['kind']) =>
  tidy(
    linesOf(cell)
      .map((line) => lineOf(line.runs.filter((run) => run.kind !== kind)).text)
      .join(' '),
  );

/** The name in a header cell; buttons that sort or open a menu are no part of it. */
const nameIn = (cell: Box) => textWithout(cell, 'button') || boxText(cell);

/** A row of names: no code and no day, and the cells are header cells or mostly known labels. */
export function isHeaderRow({ box, cells }: Row): boolean {
  const names: Box[] = [];
  let heads = 0;
  for (const cell of cells) {
    if (!cell || cell === names.at(-1)) continue;
    const text = boxText(cell);
    if (text.length > 120 || /\d{5}|\d[-/.]\d{1,2}[-/.]|[:：]$/.test(text)) return false;
    if (text === '') continue;
    names.push(cell);
    if (cell.kind === 'head') heads += 1;
  }
  if (names.length < 2) return heads === 1 && (isHeads(box) || isLoneName(cells, names));
  if (heads === names.length) return true;
  const labels = names.map(namesOf);
  const known = labels.filter((each) => each.some(({ label }) => label)).length;
  const fields = labels.filter((each) =>
    each.some(({ label }) => label && label.kind !== 'other'),
  ).length;
  return known >= 2 && fields >= 1 && known >= names.length * 0.6;
}

/** One name beside boxes to tick and the like: the part of a header that stays. */
function isLoneName(cells: Row['cells'], [name]: readonly Box[]): boolean {
  const isHead = (cell: Box | undefined) => cell?.kind === 'head';
  const kind = name && matchLabel(nameIn(name))?.kind;
  return cells.length > 1 && cells.every(isHead) && kind !== undefined && kind !== 'other';
}

function columnsOf(header: readonly Row[]): Column[] {
  const width = Math.max(0, ...header.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, at) => {
    const path = [
      ...new Set(header.map((row) => row.cells[at]).filter((cell) => cell !== undefined)),
    ];
    return columnOf(path.filter((cell) => !/^\(?\d{1,2}\)?$/.test(boxText(cell))));
  });
}

function columnOf(path: readonly Box[]): Column {
  const leaf = path.at(-1);
  if (!leaf) return { text: '', names: [] };
  const levels = path.map((cell) => ({ text: nameIn(cell), label: matchLabel(nameIn(cell)) }));
  const text = levels.map((level) => level.text).join(' › ');
  const kinds = new Set(levels.map(({ label }) => label?.kind ?? 'other'));
  if (
    levels.length > 1 &&
    kinds.size === levels.length &&
    !kinds.has('other') &&
    !path.some((cell) => cell.colSpan)
  )
    return { text, names: levels, stack: true };
  const names = namesOf(leaf);
  if (names.length > 1) return { text, names };
  const label = names[0]?.label ?? null;
  // "Ngày, tháng, năm › Hẹn trả": the upper name may complete the lower one.
  const joined = path.length > 1 ? matchLabel(text.replaceAll(' › ', ' ')) : null;
  const best = label && label.kind !== 'other' ? label : (joined ?? label);
  return { text, names: [{ text, label: best }] };
}

/** The names in a header that lists several fields ("Ngày gửi. Ngày tiếp nhận. Hạn xử lý"). */
function namesOf(cell: Box): Column['names'] {
  const text = nameIn(cell);
  const label = matchLabel(text);
  const lines = linesOf(cell).map((line) => line.text);
  const known = lines.map(matchLabel).map((each) => each?.kind);
  const isPair = lines.length === 2 && known.includes('received') && known.includes('due');
  if (label && label.kind !== 'other' && !isPair) return [{ text, label }];
  const translated = translatedName(lines);
  if (translated) return [translated];
  const listed = listedNames(lines) ?? listedNames([text]);
  if (listed?.length === 1) return [{ text, label: listed[0]?.label ?? null }];
  return listed ?? [{ text, label }];
}

/** "Loại hồ sơ" over "Type of application": English words below a name need not be known. */
function translatedName([text = '', ...others]: readonly string[]): Name | null {
  const label = /[^\p{ASCII}]/u.test(text) ? matchLabel(text) : null;
  const isEnglish = others.length > 0 && others.every((other) => /^[\w\s.,()/'-]+$/.test(other));
  // "Hạn xử lý" over "Step deadline": what turns a deadline must be understood.
  return label && isEnglish && !/other|due/.test(label.kind) ? { text, label } : null;
}
