import { cellsOf, type Row } from './grids';
import type { LabelKind } from './labels';
import { type Box, boxText, isLine } from './page-description';
import { isNumbered, type Section } from './sections';

/**
 * Grids that draw their header as one table and their rows as another. With locked columns there is
 * such a pair for each part, and the nth rows of the parts are one row. Gives the headers to their
 * rows and puts the parts together; also two whole tables, of which one lies over columns that the
 * other keeps free for it.
 *
 * @param tables - the sections of each table in the order of the page; null where text stands
 *   between two tables, so that they are not parts of one grid
 * @returns the headers that were given to rows
 */
export function joinPanes(tables: readonly (Section[] | null)[]): Set<Section> {
  const given = new Set<Section>();
  let headers: Section[] = [];
  let bodies: Section[] = [];
  let done: Section[] = [];
  let before: Section | undefined;
  for (const sections of [...tables, null]) {
    const first = sections?.[0];
    if (first && isBare(first)) {
      bodies.push(first);
      continue;
    }
    done.push(...give(headers, bodies, given));
    if (bodies.length > 0) headers = [];
    bodies = [];
    const last = sections?.at(-1);
    if (last?.rows.length === 0) headers.push(last);
    else {
      joinAll(done);
      done = [];
      if (sections) headers = [];
    }
    const whole = sections?.length === 1 && first && first.rows.length > 0 ? first : undefined;
    if (before && whole && isFrozenOver(before, whole)) joinAll([before, whole]);
    before = whole;
  }
  return given;
}

/**
 * A grid that draws the columns that stay and the others in blocks of their own, each with a row for
 * every dossier: the header, put together, and the rows.
 *
 * @returns null when the table is not drawn so
 */
export function rowsSideBySide(table: Box): Row[] | null {
  const blocks: Box[][] = [];
  collectBlocks(table, blocks);
  for (let count = 2; count < blocks.length; count += 1) {
    const names = blocks.slice(0, -count).flat();
    // Cheap: a list of a thousand rows may have as many blocks.
    if (names.length !== count) continue;
    const panes = blocks.slice(-count).map((rows) => rows.map(cellsOf));
    const heads = names.map(cellsOf);
    if (!areSideBySide(heads, panes)) continue;
    const rows = (panes[0] ?? []).map((_, at) => panes.flatMap((pane) => pane[at] ?? []));
    const boxes = blocks.at(-count) ?? [];
    return [
      { box: table, cells: heads.flat() },
      ...rows.map((cells, at) => ({ box: boxes[at] ?? table, cells })),
    ];
  }
  return null;
}

/** The rows that stand in one block, for each block of a grid that does not number its rows. */
function collectBlocks(box: Box, into: Box[][]): void {
  const boxes = box.items.filter((item): item is Box => !isLine(item));
  const rows = boxes.filter(({ kind, row }) => kind === 'row' && row === undefined);
  if (rows.length > 0) into.push(rows);
  for (const inner of boxes) if (inner.kind !== 'row') collectBlocks(inner, into);
}

/** For each block a header as wide as all its rows, and as many rows in each. */
const areSideBySide = (heads: readonly Box[][], panes: readonly Box[][][]): boolean =>
  panes.every(
    (rows, at) =>
      rows.length === panes[0]?.length &&
      heads[at]?.every(({ kind }) => kind === 'head') === true &&
      rows.every((cells) => cells.length === heads[at]?.length),
  );

/** Columns that stay while the others move are often drawn twice: once empty, once on top. */
const isFrozenOver = (one: Section, other: Section) =>
  keepsFree(one.columns.length, other) || keepsFree(other.columns.length, one);

function keepsFree(width: number, { columns, rows }: Section): boolean {
  const isFree = (cell: Box | undefined) => !cell || boxText(cell) === '';
  return (
    columns.length > width &&
    columns.slice(0, width).every(({ text }) => text === '') &&
    rows.every(({ cells }) => cells.slice(0, width).every(isFree))
  );
}

const isBare = ({ columns, rows }: Section) => columns.length === 0 && rows.length > 0;

/** The nearest headers, in their order, to as many tables of rows. */
function give(
  headers: readonly Section[],
  bodies: readonly Section[],
  given: Set<Section>,
): Section[] {
  const last = headers.at(-1);
  const [first, ...others] = bodies;
  if (last && first && headers.length < bodies.length && areRowsOf(last, bodies)) {
    first.rows.push(...others.flatMap(({ rows }) => rows));
    for (const other of others) Object.assign(other, { columns: last.columns, rows: [] });
    return give([last], [first], given);
  }
  const near = headers.slice(-bodies.length);
  return bodies.filter((body, at) => {
    const header = near[at];
    if (!header || !fits(header, body)) return false;
    body.columns = header.columns;
    given.add(header);
    return true;
  });
}

/** Some grids draw each row as a table of its own. */
const areRowsOf = (header: Section, bodies: readonly Section[]) =>
  bodies.every((body) => body.rows.length === 1 && fits(header, body));

/** As many columns, scroll bars and boxes to tick aside. */
function fits(header: Section, body: Section): boolean {
  const width = Math.max(0, ...body.rows.map((row) => row.cells.length));
  const spare = header.columns.length - width;
  if (spare === 1) return header.columns.at(-1)?.text === '';
  const isUnnamed = ({ cells: [first] }: Row) => !first || boxText(first) === '';
  return spare === 0 || (spare === -1 && body.rows.every(isUnnamed));
}

function joinAll(parts: readonly Section[]): void {
  let left: Section | undefined;
  for (const part of parts) {
    if (!left || !completes(part, left)) left = part;
    else {
      const width = left.columns.length;
      left.columns = [...left.columns, ...part.columns];
      for (const [at, row] of left.rows.entries())
        for (const [nth, cell] of (part.rows[at]?.cells ?? []).entries())
          row.cells[width + nth] = cell;
      part.rows = [];
    }
  }
}

/** As many rows, not numbered again, other columns, and only one of the parts shows the codes. */
function completes(part: Section, left: Section): boolean {
  if (part.rows.length !== left.rows.length || isNumbered(part)) return false;
  const [ours, theirs] = [kindsOf(part), kindsOf(left)];
  return ours.has('code') !== theirs.has('code') && ![...ours].some((kind) => theirs.has(kind));
}

function kindsOf({ columns }: Section): Set<LabelKind> {
  const kinds = columns.flatMap(({ names }) => names.map(({ label }) => label?.kind ?? 'other'));
  return new Set(kinds.filter((kind) => kind !== 'other'));
}
