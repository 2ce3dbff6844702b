import { dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import { formatInstant, formatShortDay, formatTimeOfDay } from '@/utils/i18n/format';

/** The time alone on the day that is looked at, with its day otherwise. */
export function timeBeside(at: Instant, beside: Instant): string {
  if (dayOf(at) === dayOf(beside)) return formatTimeOfDay(at);
  const isSameYear = dayOf(at).slice(0, 4) === dayOf(beside).slice(0, 4);
  return isSameYear ? `${formatTimeOfDay(at)} ${formatShortDay(dayOf(at))}` : formatInstant(at);
}
