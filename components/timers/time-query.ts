import { addDays, type Day, parseDay, weekday } from '@/utils/calendar/day';

/** Which days are looked at: the part of the address after `#/time`. */
export interface TimeQuery {
  day: Day;
  span: 'day' | 'week';
}

/**
 * Reads the days from an address; whatever cannot be read becomes today.
 *
 * @example readTimeQuery('#/time?day=2026-11-18&span=week', today) // → { day: '2026-11-18', span: 'week' }
 */
export function readTimeQuery(hash: string, today: Day): TimeQuery {
  const words = new URLSearchParams(hash.split('?')[1] ?? '');
  return {
    day: parseDay(words.get('day') ?? '') ?? today,
    span: words.get('span') === 'week' ? 'week' : 'day',
  };
}

/** The address of some days; today alone needs none. */
export function hrefOfTime({ day, span }: TimeQuery, today: Day): string {
  const words = new URLSearchParams();
  if (day !== today) words.set('day', day);
  if (span !== 'day') words.set('span', span);
  const text = words.toString();
  return text === '' ? '#/time' : `#/time?${text}`;
}

/** The first and the last day of what is looked at; weeks begin on Monday. */
export function daysOfQuery({ day, span }: TimeQuery): { from: Day; to: Day } {
  if (span === 'day') return { from: day, to: day };
  const monday = addDays(day, 1 - weekday(day));
  return { from: monday, to: addDays(monday, 6) };
}
