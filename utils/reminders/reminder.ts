import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { isOpen, openFrom } from '../calendar/working-time';
import type { Case } from '../cases/case';
import { reminderTimesOf } from '../cases/reminder-times';

/**
 * One occurrence of a reminder. Its id follows from the case, the due time and the distance alone:
 * the same after any move of the clock, another one as soon as the due time moves.
 */
export interface Reminder {
  id: string;
  caseId: string;
  caseCode: string | null;
  title: string;
  kind: 'before' | 'overdue' | 'digest';
  /** Working minutes before the due time; null for `overdue` and `digest`. */
  minutesBefore: number | null;
  dueAt: Instant;
  /** The earliest instant at which it may be given; the office is open then. */
  at: Instant;
}

/**
 * All occurrences of a case in the order in which they come.
 *
 * @param remindBefore - distances in working minutes, see settings
 * @see RULES.md#occurrences
 */
export function remindersOf(
  one: Case,
  calendar: WorkCalendar,
  remindBefore: readonly number[],
): Reminder[] {
  return reminderTimesOf(one, calendar, remindBefore).map(({ minutesBefore, dueAt, at }) => ({
    id: `${one.id}/${dueAt}/${minutesBefore ?? 'overdue'}`,
    caseId: one.id,
    caseCode: one.code,
    title: one.title,
    kind: minutesBefore === null ? 'overdue' : 'before',
    minutesBefore,
    dueAt,
    at,
  }));
}

/** What decides whether a reminder may be given. */
export interface ReminderMoment {
  calendar: WorkCalendar;
  remindBefore: readonly number[];
  now: Instant;
  /** The case whose timer runs: whoever works on it need not be told. */
  runningCaseId: string | null;
}

/**
 * What is to be said now: of each case the nearest occurrence whose time has come; those before it
 * are superseded. Nothing while the office is closed. Whether an occurrence was given before is for
 * the inbox to know, by its id.
 *
 * @see RULES.md#delivery
 */
export function dueReminders(
  cases: Iterable<Case>,
  { calendar, remindBefore, now, runningCaseId }: ReminderMoment,
): Reminder[] {
  if (!isOpen(calendar, now)) return [];
  const due: Reminder[] = [];
  for (const one of cases) {
    if (one.id === runningCaseId) continue;
    const nearest = remindersOf(one, calendar, remindBefore).findLast(({ at }) => at <= now);
    if (nearest) due.push(nearest);
  }
  return due.sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
}

/**
 * When to look next: the earliest of the instants, or now when that has passed, moved to the next
 * opening of the office. Leave out the case whose timer runs; stopping the timer asks again.
 *
 * @param remindAts - `index.remindAt` of the cases that have one
 * @returns null when there is nothing to wait for
 * @see RULES.md#delivery
 */
export function nextReminderAt(
  remindAts: Iterable<Instant>,
  { calendar, now }: { calendar: WorkCalendar; now: Instant },
): Instant | null {
  let earliest = Number.POSITIVE_INFINITY;
  for (const at of remindAts) earliest = Math.min(earliest, at);
  if (earliest === Number.POSITIVE_INFINITY) return null;
  return openFrom(calendar, Math.max(earliest, now));
}
