import { addDays, type Day, dayOf, startOfDay } from '../calendar/day';
import { type Instant, MINUTE } from '../calendar/instant';
import { daysIn, periodOf } from '../calendar/period';
import { isOnLeave, type WorkCalendar } from '../calendar/work-calendar';
import { addWorkingMinutes, workingMinutesBetween } from '../calendar/working-time';

/** In three weeks of four there is one. */
const WEEKS_WITHOUT = 4;
/** The last minutes of a week leave no time to answer. */
const NOT_AFTER = 30;

/**
 * The moment of the surprise inspection of the week in which a day lies: a working minute, the same
 * whenever it is asked for, and not to be guessed without the seed.
 *
 * @param seed - a random id that is made once and kept; '' when there is none yet
 * @returns null in a week without one, in a week with less than an hour of work, and when the moment
 *   falls into leave
 * @see RULES.md#surprise
 */
export function surpriseAt(seed: string, day: Day, calendar: WorkCalendar): Instant | null {
  if (seed === '') return null;
  const week = periodOf(day, 'week');
  const { from, to } = daysIn(week);
  const start = startOfDay(from);
  const minutes = workingMinutesBetween(calendar, start, startOfDay(addDays(to, 1)));
  if (minutes < 60) return null;
  const number = hash(`${seed}/${week.key}`);
  if (number % WEEKS_WITHOUT === 0) return null;
  const minute = Math.floor(number / WEEKS_WITHOUT) % (minutes - NOT_AFTER);
  // The beginning of a working minute, not the end of the one before it.
  const at = addWorkingMinutes(calendar, start, minute + 1) - MINUTE;
  return isOnLeave(calendar, dayOf(at)) ? null : at;
}

/** FNV-1a with a last stir, so that neighbouring weeks have nothing in common. 0 to 2^32 - 1. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
