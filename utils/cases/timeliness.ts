import { dayOf } from '../calendar/day';
import { type Instant, MINUTE } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import type { WorkCalendar } from '../calendar/work-calendar';
import { workingMinutesBetween } from '../calendar/working-time';
import type { Case } from './case';
import { countsFrom, type DueTime, dueTimeOf } from './due-time';
import type { ClosingEventType } from './event-types';
import { readingOf } from './reading';
import type { Timeline } from './timeline';

export type Outcome = 'early' | 'onTime' | 'late' | 'outside';

export interface Timeliness {
  /**
   * `undated`: open without a due date. `outside`: refused, withdrawn, stopped, transferred, or
   * closed without a due date; it counts neither for nor against.
   */
  kind: 'running' | 'overdue' | 'paused' | 'undated' | Outcome;
  /**
   * Working minutes left, negative when overdue; while paused those left when the pause began.
   * null when there is no due date or the case is closed.
   */
  leftMinutes: number | null;
}

/**
 * How a case stands against its due time.
 *
 * @see RULES.md#timeliness
 */
export function timelinessOf(one: Case, calendar: WorkCalendar, now: Instant): Timeliness {
  const { line, limit } = readingOf(one);
  return timelinessFrom(line, dueTimeOf(line, limit, calendar), calendar, now);
}

/** The same from what was already worked out. */
export function timelinessFrom(
  line: Timeline,
  due: DueTime,
  calendar: WorkCalendar,
  now: Instant,
): Timeliness {
  if (line.closing) return { kind: outcomeOf(line.closing, due), leftMinutes: null };
  const last = line.pauses.at(-1);
  const pausedFrom = last && !last.to ? (countsFrom(last, line) ?? last.from.at) : null;
  if (due.basis === 'none')
    return { kind: pausedFrom === null ? 'undated' : 'paused', leftMinutes: null };
  const leftMinutes = workingMinutesBetween(calendar, pausedFrom ?? now, due.at);
  if (pausedFrom !== null) return { kind: 'paused', leftMinutes };
  return { kind: wholeMinute(now) > due.at ? 'overdue' : 'running', leftMinutes };
}

const COUNTED: readonly ClosingEventType[] = ['solved', 'returned'];

/** How a closed case counts; the later a clock is known only by its day, the kinder the answer. */
export function outcomeOf(
  closing: { type: ClosingEventType; when: Moment },
  due: DueTime,
): Outcome {
  if (due.basis === 'none' || !COUNTED.includes(closing.type)) return 'outside';
  const closedDay = dayOf(closing.when.at);
  const dueDay = dayOf(due.when.at);
  if (closedDay < dueDay) return 'early';
  if (closing.when.at <= due.graceUntil) return 'onTime';
  if (closedDay > dueDay) return 'late';
  if (closing.when.precision === 'day' || due.when.precision === 'day') return 'onTime';
  return wholeMinute(closing.when.at) <= due.at ? 'onTime' : 'late';
}

/** Due times are printed to the minute, so the minute of the due time is still on time. */
function wholeMinute(at: Instant): Instant {
  return Math.floor(at / MINUTE) * MINUTE;
}
