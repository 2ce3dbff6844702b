import { DAY, type Instant, MINUTE, VIET_NAM_OFFSET } from './instant';

/** A calendar day in Viet Nam, written `YYYY-MM-DD`; always a day that exists. */
export type Day = string & { readonly day: unique symbol };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a day written `YYYY-MM-DD`.
 *
 * @returns null for any other shape and for days that do not exist, such as 30 February
 * @example parseDay('2026-02-30') // → null
 */
export function parseDay(text: string): Day | null {
  const parts = PATTERN.exec(text);
  if (!parts) return null;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().startsWith(text) ? (text as Day) : null;
}

/** The day in Viet Nam at that instant. @example dayOf(Date.UTC(2026, 10, 22, 17)) // → '2026-11-23' */
export function dayOf(instant: Instant): Day {
  return dayOfNumber(Math.floor((instant + VIET_NAM_OFFSET) / DAY));
}

/** The instant at which the day begins in Viet Nam, 00:00. */
export function startOfDay(day: Day): Instant {
  return dayNumber(day) * DAY - VIET_NAM_OFFSET;
}

/** The day `count` days later; negative counts go back. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumber(day) + count);
}

/** Days since 1970-01-01, which is 0. @example dayNumber(day('2026-11-23')) // → 20780 */
export function dayNumber(day: Day): number {
  return numbers.get(day) ?? remember(day, Date.parse(`${day}T00:00:00.000Z`) / DAY).number;
}

/** The day with that number; the reverse of `dayNumber`. */
export function dayOfNumber(number: number): Day {
  const known = days.get(number);
  if (known !== undefined) return known;
  return remember(new Date(number * DAY).toISOString().slice(0, 10) as Day, number).day;
}

// Lists and alarms turn the same few thousand days from text to number and back all the time.
const days = new Map<number, Day>();
const numbers = new Map<Day, number>();
const REMEMBERED_AT_MOST = 20_000;

function remember(day: Day, number: number): { day: Day; number: number } {
  if (days.size >= REMEMBERED_AT_MOST) {
    days.clear();
    numbers.clear();
  }
  days.set(number, day);
  numbers.set(day, number);
  return { day, number };
}

/** 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday. */
export function weekday(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const mondayFirst = (dayNumber(day) + 3) % 7;
  return (((mondayFirst + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Minutes since 00:00 in Viet Nam, 0 to 1439. */
export function minuteOfDay(instant: Instant): number {
  return Math.floor((instant - startOfDay(dayOf(instant))) / MINUTE);
}

/** A month in Viet Nam, `YYYY-MM`. */
export type Month = string & { readonly month: unique symbol };

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}
