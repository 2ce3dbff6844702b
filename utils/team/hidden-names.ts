import { aliasesOf } from './roster';
import type { TeamMember } from './team-view';

/**
 * The people of a unit as they are shown while names are hidden: in the order of their numbers, and
 * without place in the list, position, room and group, each of which may name somebody.
 *
 * @see RULES.md#hidden-names
 */
export function withoutNames(team: readonly TeamMember[]): TeamMember[] {
  const aliases = aliasesOf(team.map(({ person }) => person));
  return team
    .map((member) => {
      const order = aliases.get(member.person.id) ?? 0;
      const person = { ...member.person, order, position: '', room: '', group: '' };
      return { ...member, person };
    })
    .sort((a, b) => a.person.order - b.person.order);
}
