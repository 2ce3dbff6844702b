import { ok, type Result } from '../problems';
import type { RosterMember } from '../team/roster';
import { db } from './db';
import { write } from './write';

/** The people of a unit in the order of its list. */
export async function listRoster(unitId: string): Promise<RosterMember[]> {
  const rows = await db.roster.where('unitId').equals(unitId).toArray();
  return rows.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/**
 * Changes the list of a unit as it lies there now.
 *
 * @param change - pure; people that it leaves out are taken off, their summaries stay
 */
export function changeRoster(
  unitId: string,
  change: (people: RosterMember[]) => readonly RosterMember[],
): Promise<Result<void>> {
  return write(['roster'], async (draft) => {
    const known = await listRoster(unitId);
    const people = change(known);
    const kept = new Set(people.map(({ id }) => id));
    for (const { id } of known) if (!kept.has(id)) draft.remove('roster', id);
    for (const person of people) draft.put('roster', person);
    return ok(undefined);
  });
}
