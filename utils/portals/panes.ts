import { isNumbered, type Row, type Section } from './grids';
import type { LabelKind } from './labels';
import { type Box, boxText } from './page-description';

/**
 * Grids that draw their header as one table and their rows as another. With locked columns there is
 * such a pair for each part, and the nth rows of the parts are one row. Gives the headers to their
 * rows and puts the parts together; also two whole tables, of which one lies over columns that the
 * other keeps free for it.
 *
 * @param tables - the sections of each table in the order of the page; null where text stands
 *   between two tables, so that they are not parts of one grid
 */
export function joinPanes(tables: readonly (Section[] | null)[]): void {
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
    done.push(...give(headers, bodies));
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
}

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
function give(headers: readonly Section[], bodies: readonly Section[]): Section[] {
  const near = headers.slice(-bodies.length);
  return bodies.filter((body, at) => {
    const header = near[at];
    if (!header || !fits(header, body)) return false;
    body.columns = header.columns;
    return true;
  });
}

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
