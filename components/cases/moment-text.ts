import { type Day, dayOf, parseDay, startOfDay } from '@/utils/calendar/day';
import { type Instant, MINUTE } from '@/utils/calendar/instant';
import type { Moment } from '@/utils/calendar/moment';
import { formatDay, formatTimeOfDay } from '@/utils/i18n/format';

const DAY_TEXT = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/;
const TIME_TEXT = /^(\d{1,2})(?:\s*[:hg.]\s*(\d{2})?)?$/i;

/**
 * Reads a day as people write it in Viet Nam, day first. The year may be left out or short.
 *
 * @param today - gives the year that is left out
 * @returns null when the text is not a day that exists
 * @example readDay('5/9', today in 2026) // → '2026-09-05'
 * @example readDay('24/11/26', today) // → '2026-11-24'
 */
export function readDay(text: string, today: Day): Day | null {
  const parts = DAY_TEXT.exec(text.trim());
  if (!parts) return null;
  const [, day = '', month = '', year = today.slice(0, 4)] = parts;
  const wholeYear = year.length === 2 ? `20${year}` : year;
  if (wholeYear < '2000' || wholeYear > '2099') return null;
  return parseDay(`${wholeYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/**
 * Reads a time of day on the 24-hour clock.
 *
 * @returns minutes since 00:00; null when the text is not a time
 * @example readTime('8h30') // → 510
 * @example readTime('16') // → 960
 */
export function readTime(text: string): number | null {
  const parts = TIME_TEXT.exec(text.trim());
  if (!parts) return null;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? '0')];
  return hours > 23 || minutes > 59 ? null : hours * 60 + minutes;
}

/** What the two fields of a moment hold. */
export interface MomentText {
  day: string;
  time: string;
}

export const EMPTY_MOMENT: MomentText = { day: '', time: '' };

/**
 * Reads the two fields of a moment; an empty time means that only the day is known.
 *
 * @param now - gives the year when it is left out
 * @returns null when either field holds something that cannot be read
 */
export function momentOf(text: MomentText, now: Instant): Moment | null {
  const day = readDay(text.day, dayOf(now));
  if (!day) return null;
  if (text.time.trim() === '') return { at: startOfDay(day), precision: 'day' };
  const minutes = readTime(text.time);
  return minutes === null ? null : { at: startOfDay(day) + minutes * MINUTE, precision: 'minute' };
}

/** What the two fields hold for a moment before the person changes them. */
export function writeMoment(moment: Moment): MomentText {
  return {
    day: formatDay(dayOf(moment.at)),
    time: moment.precision === 'minute' ? formatTimeOfDay(moment.at) : '',
  };
}
