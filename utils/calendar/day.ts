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
  return new Date(instant + VIET_NAM_OFFSET).toISOString().slice(0, 10) as Day;
}

/** The instant at which the day begins in Viet Nam, 00:00. */
export function startOfDay(day: Day): Instant {
  return Date.parse(`${day}T00:00:00.000Z`) - VIET_NAM_OFFSET;
}

/** The day `count` days later; negative counts go back. */
export function addDays(day: Day, count: number): Day {
  return dayOf(startOfDay(day) + count * DAY);
}

/** Days since 1970-01-01, which is 0. @example dayNumber(day('2026-11-23')) // → 20780 */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00.000Z`) / DAY;
}

/** The day with that number; the reverse of `dayNumber`. */
export function dayOfNumber(number: number): Day {
  return new Date(number * DAY).toISOString().slice(0, 10) as Day;
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const sundayFirst = new Date(startOfDay(day) + VIET_NAM_OFFSET).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
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
