import { addDays, type Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import { dayKindOf, type WorkCalendar } from '../calendar/work-calendar';
import { closeOfDay } from '../calendar/working-time';
import { isOnLeave, nextOwnWorkingDay, openingOf, worksOn } from './quiet';

/** A stretch of days off that begins after today's work, with leave or a day off of the unit in it. */
export interface DaysAway {
  from: Day;
  to: Day;
  /** From the close of the last day of work before to the opening of the first one after. */
  leaves: Instant;
  returns: Instant;
}

/**
 * The days off of the person or the unit that begin after today, weekend and holidays beside them
 * included; null when the person does not work today, or only a usual rest lies ahead.
 *
 * @see RULES.md#away
 */
export function daysAwayAfter(calendar: WorkCalendar, today: Day): DaysAway | null {
  if (!worksOn(calendar, today)) return null;
  const from = addDays(today, 1);
  const back = nextOwnWorkingDay(calendar, today);
  let isOwn = false;
  for (let day = from; day < back; day = addDays(day, 1)) {
    if (isOnLeave(calendar, day) || dayKindOf(calendar, day).kind === 'unit') isOwn = true;
  }
  if (!isOwn) return null;
  const leaves = closeOfDay(calendar, today);
  return { from, to: addDays(back, -1), leaves, returns: openingOf(calendar, back) };
}
