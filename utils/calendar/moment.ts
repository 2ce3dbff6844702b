import { parseDay, startOfDay } from './day';
import { type Instant, LAST_INSTANT, MINUTE } from './instant';

/**
 * A moment as far as it is known. A portal often prints only a day; then `at` is 00:00 of that day
 * in Viet Nam and `precision` says that the hour means nothing.
 */
export interface Moment {
  at: Instant;
  precision: 'day' | 'minute';
}

const TIME = /^(\d{2}):(\d{2})$/;

/**
 * Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`, both in Viet Nam time.
 *
 * @returns null when the text has another shape, names a day or time that does not exist, or lies outside
 * the years 1970 to 2999
 * @example parseMoment('2026-11-23') // → { at: 1795366800000, precision: 'day' }
 */
export function parseMoment(text: string): Moment | null {
  const [dayText = '', timeText, more] = text.split('T', 3);
  const day = parseDay(dayText);
  if (!day || more !== undefined) return null;
  if (timeText === undefined) return kept({ at: startOfDay(day), precision: 'day' });
  const parts = TIME.exec(timeText);
  if (!parts) return null;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])];
  if (hours > 23 || minutes > 59) return null;
  return kept({ at: startOfDay(day) + (hours * 60 + minutes) * MINUTE, precision: 'minute' });
}

function kept(moment: Moment): Moment | null {
  return moment.at >= 0 && moment.at <= LAST_INSTANT ? moment : null;
}
