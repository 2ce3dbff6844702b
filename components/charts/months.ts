import { addDays, dayOf, type Month, monthOf, parseDay } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';

/**
 * The month of an instant and those before it, oldest first.
 *
 * @param count - how many, from 1
 * @example lastMonths(noon on 2026-02-10, 3) // → ['2025-12', '2026-01', '2026-02']
 */
export function lastMonths(now: Instant, count: number): Month[] {
  const months: Month[] = [];
  let month = monthOf(dayOf(now));
  for (let left = count; left > 0; left -= 1) {
    months.unshift(month);
    const first = parseDay(`${month}-01`);
    if (!first) break;
    month = monthOf(addDays(first, -1));
  }
  return months;
}
