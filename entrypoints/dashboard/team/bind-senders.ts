import { personNamed, type RosterMember } from '@/utils/team/roster';
import type { JudgedFile } from './use-inbox';

/** A notebook and the person it belongs to; a new person without `personId`. */
export interface Bound {
  memberId: string;
  name: string;
  position: string;
  personId: string | null;
}

type Payload = NonNullable<JudgedFile['verdict']['file']>['payload'];
export const boundOf = ({ author, body }: Payload, personId: string | null): Bound => ({
  memberId: author.memberId,
  name: author.displayName,
  position: body.member.position,
  personId,
});

/** Unknown senders of whose name there is exactly one person without a notebook; one notebook each. */
export function namedSenders(
  judged: readonly JudgedFile[],
  roster: readonly RosterMember[],
): Bound[] {
  const bound = new Map<string, Bound>();
  for (const { verdict } of judged) {
    const payload = verdict.file?.payload;
    if (verdict.kind !== 'unknownSender' || !payload) continue;
    const person = personNamed(roster, payload.author.displayName);
    const isRepeated = [...bound.values()].some(
      (one) => one.personId === person?.id && one.memberId !== payload.author.memberId,
    );
    if (person && !isRepeated) bound.set(payload.author.memberId, boundOf(payload, person.id));
  }
  return [...bound.values()];
}

export function boundRoster(
  people: readonly RosterMember[],
  pairs: readonly Bound[],
  unitId: string,
): RosterMember[] {
  const bound = [...people];
  for (const { memberId, name, position, personId } of pairs) {
    if (bound.some((one) => one.memberId === memberId)) continue;
    const at = bound.findIndex((one) => one.id === personId);
    const known = bound[at];
    if (known) bound[at] = { ...known, memberId };
    else {
      const order = Math.max(0, ...bound.map((one) => one.order)) + 1;
      const id = crypto.randomUUID();
      bound.push({ id, unitId, order, name, position, room: '', group: '', memberId });
    }
  }
  return bound;
}
