import { hrefOf } from '../dashboard/route';

export const TEAM_PARTS = ['inbox', 'matrix', 'report', 'units', 'roster'] as const;

/** Which part of the page of a unit the address names. */
export type TeamPart = { part: (typeof TEAM_PARTS)[number] } | { part: 'person'; id: string };

/**
 * Reads a part from what stands behind the name of the page; whatever cannot be read is the inbox.
 *
 * @example parseTeamPart('person/0000-…') // → { part: 'person', id: … }
 */
export function parseTeamPart(rest: string): TeamPart {
  const [name = '', id = ''] = rest.split('/');
  if (name === 'person' && /^[0-9a-f-]{36}$/.test(id)) return { part: 'person', id };
  return { part: TEAM_PARTS.find((part) => part === name) ?? 'inbox' };
}

/** The address of a part within the dashboard. */
export function hrefOfTeam(part: TeamPart): string {
  if (part.part === 'person') return hrefOf({ page: 'team', rest: `person/${part.id}` });
  return hrefOf({ page: 'team', ...(part.part === 'inbox' ? {} : { rest: part.part }) });
}
