import type { Moment } from '../calendar/moment';
import type { Case } from './case';
import type { ClosingEventType } from './event-types';
import { type Timeline, timelineOf } from './timeline';

export interface CaseStatus {
  state: 'open' | 'paused' | 'closed';
  /** Since when it is so; when nothing says so, since the case was written down. */
  since: Moment;
  closedBy: ClosingEventType | null;
  solved: Moment | null;
  returned: Moment | null;
  /** null when nobody has said when it came in. */
  receivedAt: Moment | null;
}

/**
 * Where a case stands, from its events alone; their order in the list does not matter.
 *
 * @see RULES.md#status
 */
export function statusOf(one: Case): CaseStatus {
  return statusFrom(timelineOf(one.events), one.createdAt);
}

/** The same from events already read. */
export function statusFrom(line: Timeline, createdAt: number): CaseStatus {
  const facts = {
    closedBy: line.closing?.type ?? null,
    solved: line.solved?.when ?? null,
    returned: line.returned?.when ?? null,
    receivedAt: line.received?.when ?? null,
  };
  if (line.closing) return { state: 'closed', since: line.closing.when, ...facts };
  const last = line.pauses.at(-1);
  if (last && !last.to) return { state: 'paused', since: last.from, ...facts };
  const since = last?.to ?? facts.receivedAt ?? { at: createdAt, precision: 'minute' };
  return { state: 'open', since, ...facts };
}
