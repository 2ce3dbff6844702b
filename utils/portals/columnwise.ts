import { isHeads, type Row, unitsOf } from './grids';
import { type Box, isLine } from './page-description';

const LEAST_NAMES = 4;

/**
 * A grid whose rows are drawn nowhere: its names, and for each of them a block with the values of all
 * dossiers below each other.
 *
 * @returns the row of names and the rows, or null when the table is not drawn so
 */
export function rowsOfColumns(table: Box): Row[] | null {
  const heads = find(table, isHeads);
  const names = heads ? unitsOf(heads) : [];
  if (names.length < LEAST_NAMES) return null;
  const body = find(table, (box) => box !== heads && isMadeOf(box, names.length));
  const columns = body ? unitsOf(body).map(unitsOf) : [];
  const rows = (columns[0] ?? []).map((_, at) => columns.flatMap((column) => column[at] ?? []));
  if (rows.length === 0) return null;
  return [names, ...rows].map((cells) => ({ box: table, cells }));
}

/** As many blocks as there are names, each with as many values. */
function isMadeOf({ items }: Box, count: number): boolean {
  const heights = items.map((item) => (isLine(item) ? 0 : item.items.length));
  return items.length === count && (heights[0] ?? 0) > 1 && new Set(heights).size === 1;
}

function find(box: Box, fits: (box: Box) => boolean): Box | undefined {
  if (fits(box)) return box;
  for (const item of box.items) {
    const found = isLine(item) ? undefined : find(item, fits);
    if (found) return found;
  }
  return undefined;
}
