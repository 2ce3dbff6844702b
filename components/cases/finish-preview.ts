import type { Instant } from '@/utils/calendar/instant';
import type { Moment } from '@/utils/calendar/moment';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { type Outcome, type Timeliness, timelinessOf } from '@/utils/cases/timeliness';
import type { CaseLine } from './case-line';

/** How a case is finished: the clock stops, or the citizen has the result. */
export interface Finish {
  type: 'solved' | 'returned';
  when: Moment;
}

export interface FinishPreview {
  /** Cases that would be closed, with how each would count. */
  outcomes: { line: CaseLine; timeliness: Timeliness }[];
  counts: Record<Outcome, number>;
  /** Cases that were closed before and stay as they are. */
  skipped: number;
}

/** What finishing would note, before anything is written. */
export function previewFinish(
  lines: readonly CaseLine[],
  { type, when }: Finish,
  calendar: WorkCalendar,
  now: Instant,
): FinishPreview {
  const open = lines.filter((line) => canFinish(line, type));
  const outcomes = open.map((line) => {
    const event = { id: '', type, when, recordedAt: now, source: 'person' as const };
    const finished = { ...line.one, events: [...line.one.events, event] };
    return { line, timeliness: timelinessOf(finished, calendar, now) };
  });
  const count = (kind: Outcome) =>
    outcomes.filter(({ timeliness }) => timeliness.kind === kind).length;
  return {
    outcomes,
    counts: {
      early: count('early'),
      onTime: count('onTime'),
      late: count('late'),
      outside: count('outside'),
    },
    skipped: lines.length - open.length,
  };
}

/** A case is closed once; a solved one can still be returned. */
function canFinish({ status }: CaseLine, type: Finish['type']): boolean {
  if (status.state !== 'closed') return true;
  return type === 'returned' && status.closedBy === 'solved' && status.returned === null;
}
