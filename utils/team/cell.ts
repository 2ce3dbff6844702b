import { COMPARED } from './differences';

/** The columns of the table of a unit that are no standard. */
export const CELL_FIGURES = [...COMPARED, 'self', 'head', 'questions'] as const;
export type CellFigure = (typeof CELL_FIGURES)[number];

/** A standard, by the edition in which it stands. */
export interface StandardName {
  edition: string;
  standard: string;
}

/** What a cell of the table of a unit speaks of. */
export type Cell = CellFigure | StandardName;

/** A name for a cell, the same for equal ones. @example cellName('late') // → 'late' */
export function cellName(cell: Cell): string {
  return typeof cell === 'string' ? cell : `${cell.edition}/${cell.standard}`;
}
