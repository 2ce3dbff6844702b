import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { addWorkingMinutes, openFrom } from '../calendar/working-time';
import type { Case } from './case';
import { dueTimeOf } from './due-time';
import { isFinishedOnPortal } from './portal-status';
import { readingOf } from './reading';
import type { Timeline } from './timeline';

/** When a case is to be mentioned: so many working minutes before it is due, or once it is. */
export interface ReminderTime {
  /** null: it is due now. */
  minutesBefore: number | null;
  dueAt: Instant;
  /** Always an instant at which the office is open. */
  at: Instant;
}

/**
 * All reminders of a case in the order in which they come; none when the case is paused, closed,
 * without a due date, or shown as finished by its portal.
 *
 * @see ../reminders/RULES.md#occurrences
 */
export function reminderTimesOf(
  one: Case,
  calendar: WorkCalendar,
  remindBefore: readonly number[],
): ReminderTime[] {
  const { line, limit } = readingOf(one);
  const last = line.pauses.at(-1);
  if (line.closing || (last && !last.to)) return [];
  if (isFinishedOnPortal(one.portal?.status ?? null)) return [];
  const due = dueTimeOf(line, limit, calendar);
  if (due.basis === 'none') return [];
  const known = knownSince(one, line);
  return distancesOf(remindBefore).flatMap((minutesBefore) => {
    const planned = addWorkingMinutes(calendar, due.at, -(minutesBefore ?? 0));
    if (planned > known) return { minutesBefore, dueAt: due.at, at: openFrom(calendar, planned) };
    // Whoever wrote the case down saw its due time; a later change may have gone unnoticed.
    if (known === one.createdAt) return [];
    return { minutesBefore, dueAt: due.at, at: openFrom(calendar, known) };
  });
}

/** Longest first, then the due time itself. */
function distancesOf(remindBefore: readonly number[]): (number | null)[] {
  const distances = [...new Set(remindBefore)].filter((minutes) => minutes > 0);
  return [...distances.sort((a, b) => b - a), null];
}

/** Since when the due time is known: nobody could be reminded of it before. */
function knownSince(one: Case, line: Timeline): Instant {
  const base = line.promise ?? line.start;
  const marks = one.events.filter((event) => event.type === 'paused' || event.type === 'resumed');
  return Math.max(one.createdAt, base?.recordedAt ?? 0, ...marks.map((mark) => mark.recordedAt));
}
