import { addDays, type Day, dayNumber, dayOfNumber, startOfDay, weekday } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import { sessionsOn, type WorkCalendar } from '../calendar/work-calendar';
import { openFrom } from '../calendar/working-time';

/** How often something comes round. */
export type Every = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A stretch of days that has a name; the name and the days follow from each other. */
export interface Period {
  /** `2026-11-24`, `2026-W48`, `2026-11`, `2026-Q4` or `2026`. */
  id: string;
  first: Day;
  last: Day;
}

/**
 * The period in which a day lies. Weeks run from Monday and belong to the year of their Thursday.
 *
 * @example periodOf('quarter', day('2026-11-24')) // → { id: '2026-Q4', first: '2026-10-01', last: '2026-12-31' }
 */
export function periodOf(every: Every, day: Day): Period {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  switch (every) {
    case 'day':
      return { id: day, first: day, last: day };
    case 'week':
      return weekOf(day);
    case 'month':
      return { id: day.slice(0, 7), ...months(year, month, 1) };
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      return { id: `${day.slice(0, 4)}-Q${quarter}`, ...months(year, 3 * quarter - 2, 3) };
    }
    case 'year':
      return { id: day.slice(0, 4), ...months(year, 1, 12) };
  }
}

function weekOf(day: Day): Period {
  const first = addDays(day, 1 - weekday(day));
  const year = addDays(first, 3).slice(0, 4);
  const january = dayNumber(`${year}-01-04` as Day);
  const firstWeek = january - (weekday(dayOfNumber(january)) - 1);
  const number = (dayNumber(first) - firstWeek) / 7 + 1;
  return { id: `${year}-W${two(number)}`, first, last: addDays(first, 6) };
}

function months(year: number, from: number, count: number): { first: Day; last: Day } {
  const [nextYear, next] = from + count > 12 ? [year + 1, from + count - 12] : [year, from + count];
  const first = `${fourDigits(year)}-${two(from)}-01` as Day;
  return { first, last: addDays(`${fourDigits(nextYear)}-${two(next)}-01` as Day, -1) };
}

const two = (number: number) => String(number).padStart(2, '0');
const fourDigits = (year: number) => String(year).padStart(4, '0');

/**
 * When to speak of a period: at the opening of its last day of work, or of an earlier one.
 *
 * @param workingDaysBefore - 0 for the last day of work itself
 * @returns null when the period has not that many days of work
 * @example lastOpeningOf(periodOf('month', day('2026-11-02')), calendar, 0) // → 30/11/2026 07:30
 */
export function lastOpeningOf(
  { first, last }: Period,
  calendar: WorkCalendar,
  workingDaysBefore: number,
): Instant | null {
  let left = workingDaysBefore;
  for (let day = last; day >= first; day = addDays(day, -1)) {
    if (sessionsOn(calendar, day).length === 0) continue;
    if (left === 0) return openFrom(calendar, startOfDay(day));
    left -= 1;
  }
  return null;
}
