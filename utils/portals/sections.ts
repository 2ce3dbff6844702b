import type { Row } from './grids';
import { type Column, columnsOf, isHeaderRow, textWithout } from './headers';
import { type Box, boxText } from './page-description';

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
