import type { Case } from './case';
import { channelOf } from './channel';
import type { CaseStatus } from './status';
import { statusFrom } from './status';
import { timelineOf } from './timeline';

/**
 * The ten statuses of a dossier in the systems of the country, by their numbers: 1 newly filed,
 * 2 accepted, 3 not accepted, 4 in process, 5 supplement asked for, 6 fees to be paid, 7 the citizen
 * asks for it back, 8 stopped, 9 solved, 10 result returned. 9 is not yet 10.
 */
export type NationalStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/**
 * The national status that the events of a dossier amount to.
 *
 * @returns null for cases of other kinds, for dossiers of which nothing is known yet, and for one
 *   passed on to another office, which the list has no number for
 * @see RULES.md#national-status
 */
export function nationalStatusOf(one: Case): NationalStatus | null {
  if (one.kind !== 'dossier' || one.events.length === 0) return null;
  const line = timelineOf(one.events);
  const status = statusFrom(line, one.createdAt);
  if (status.state === 'closed') return closedStatus(status, line.accepted !== null);
  const last = line.pauses.at(-1);
  if (status.state === 'paused' && last) {
    if (last.reason === 'fee') return 6;
    return last.reason === 'supplement' ? 5 : 4;
  }
  const hasBegun = line.pauses.length > 0 || one.events.some(({ type }) => type === 'stepStarted');
  if (hasBegun) return 4;
  return channelOf(one) === 'online' && !line.accepted ? 1 : 2;
}

function closedStatus(status: CaseStatus, accepted: boolean): NationalStatus | null {
  switch (status.closedBy) {
    case 'solved':
      return status.returned ? 10 : 9;
    case 'returned':
      return 10;
    case 'refused':
      return accepted ? 8 : 3;
    case 'withdrawn':
      return 7;
    case 'stopped':
      return 8;
    default:
      return null;
  }
}

/**
 * Solved, and the citizen does not have the result yet. Of dossiers only: nothing is handed over at
 * the desk for the other kinds.
 */
export function isUnreturned({ kind }: Pick<Case, 'kind'>, status: CaseStatus): boolean {
  return kind === 'dossier' && status.closedBy === 'solved' && status.returned === null;
}
