import { addDays, type Day, dayOf, startOfDay } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import { spanWith } from '../calendar/own-days';
import { sessionsOn, type WorkCalendar } from '../calendar/work-calendar';
import { isOpen, openFrom } from '../calendar/working-time';

/** What decides whether anything may be said. */
export interface QuietMoment {
  calendar: WorkCalendar;
  now: Instant;
  /** The person is out of the office, as they said by the switch for days out. */
  isOut: boolean;
}

/**
 * Whether nothing may be said now. What comes due meanwhile is not lost: it is said at the next
 * moment that is not quiet.
 *
 * @see RULES.md#quiet
 */
export function isQuiet({ calendar, now, isOut }: QuietMoment): boolean {
  return isOut || isOnLeave(calendar, dayOf(now)) || !isOpen(calendar, now);
}

/** The person alone is away on that day; the office is not. */
export function isOnLeave(calendar: WorkCalendar, day: Day): boolean {
  return spanWith(calendar.leave, day) !== null;
}

/** Whether the person works on that day. */
export function worksOn(calendar: WorkCalendar, day: Day): boolean {
  return sessionsOn(calendar, day).length > 0 && !isOnLeave(calendar, day);
}

/** The first day after `day` on which the person works. */
export function nextOwnWorkingDay(calendar: WorkCalendar, day: Day): Day {
  let next = addDays(day, 1);
  while (!worksOn(calendar, next)) next = addDays(next, 1);
  return next;
}

/** The opening of the office on a day on which it works. */
export function openingOf(calendar: WorkCalendar, day: Day): Instant {
  return openFrom(calendar, startOfDay(day));
}

/** `at` when something may be said then, otherwise the next opening on a day of the person's work. */
export function heardFrom(calendar: WorkCalendar, at: Instant): Instant {
  const open = openFrom(calendar, at);
  const day = dayOf(open);
  return isOnLeave(calendar, day) ? openingOf(calendar, nextOwnWorkingDay(calendar, day)) : open;
}
