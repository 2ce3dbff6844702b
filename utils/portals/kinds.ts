import type { BoxKind } from './page-description';

/** Roles and tags; where they share a name they mean the same. */
const NAMES: readonly (readonly [BoxKind, string])[] = [
  ['table', 'table grid treegrid'],
  ['row', 'tr row'],
  ['cell', 'td cell gridcell'],
  ['head', 'th columnheader rowheader'],
  ['term', 'dt'],
  ['item', 'li listitem article'],
  ['heading', 'h1 h2 h3 h4 h5 h6 heading legend caption'],
];
const KINDS = new Map(
  NAMES.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

/**
 * What an element is on the page: by its role, its tag, or how it is shown; undefined for what only
 * holds other things.
 *
 * @param inGrid - whether it stands in another table
 */
export function kindOf(
  el: Element,
  tag: string,
  display: string,
  inGrid: boolean,
): BoxKind | undefined {
  // Some grids call the row of their headers a `rowheader`.
  if (tag === 'tr') return 'row';
  const role = el.getAttribute('role') ?? '';
  // A row within a row, only to be drawn.
  if (tag === 'td' && role === 'presentation' && el.querySelector('table')) return 'box';
  // A grid drawn with one table for its header and one for its rows.
  if (tag === 'table' && inGrid && /presentation|none/.test(role)) return 'box';
  return (
    KINDS.get(role) ??
    KINDS.get(tag) ??
    (display.startsWith('table') ? KINDS.get(display.replace('table-', '')) : undefined)
  );
}
