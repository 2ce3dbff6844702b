import { CELL_FIGURES, type Cell } from '@/utils/team/cell';
import { hrefOf } from '../dashboard/route';

export const TEAM_PARTS = ['inbox', 'matrix', 'report', 'units', 'roster'] as const;

/** Which part of the page of a unit the address names; of a person perhaps one cell of the table. */
export type TeamPart =
  | { part: (typeof TEAM_PARTS)[number] }
  | { part: 'person'; id: string; cell?: Cell };

/**
 * Reads a part from what stands behind the name of the page; whatever cannot be read is the inbox,
 * or the person as a whole.
 *
 * @example parseTeamPart('person/0000-…/late') // → { part: 'person', id: …, cell: 'late' }
 * @example parseTeamPart('person/0000-…/regulation-144@2026.1/144.4') // → … cell: { edition: …, standard: '144.4' }
 */
export function parseTeamPart(rest: string): TeamPart {
  const [name = '', id = '', ...words] = rest.split('/');
  if (name === 'person' && /^[0-9a-f-]{36}$/.test(id)) {
    const cell = parseCell(words);
    return { part: 'person', id, ...(cell ? { cell } : {}) };
  }
  return { part: TEAM_PARTS.find((part) => part === name) ?? 'inbox' };
}

function parseCell([first = '', second]: readonly string[]): Cell | null {
  if (second === undefined) return CELL_FIGURES.find((figure) => figure === first) ?? null;
  try {
    return { edition: decodeURIComponent(first), standard: decodeURIComponent(second) };
  } catch {
    // Percent signs by hand.
    return null;
  }
}

/** The address of a part within the dashboard. */
export function hrefOfTeam(part: TeamPart): string {
  if (part.part !== 'person') {
    return hrefOf({ page: 'team', ...(part.part === 'inbox' ? {} : { rest: part.part }) });
  }
  const { id, cell } = part;
  const words = typeof cell === 'object' ? [cell.edition, cell.standard] : cell ? [cell] : [];
  return hrefOf({ page: 'team', rest: ['person', id, ...words.map(encodeURIComponent)].join('/') });
}
