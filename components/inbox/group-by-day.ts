import { type Day, dayOf } from '@/utils/calendar/day';
import type { NoticeRow } from '@/utils/storage/rows';

/** Reminders that were delivered on one Viet Nam day. */
export interface DayOfNotices {
  day: Day;
  notices: NoticeRow[];
}

/** Puts reminders together by the day of their delivery; their order stays. */
export function groupByDay(notices: readonly NoticeRow[]): DayOfNotices[] {
  const days: DayOfNotices[] = [];
  for (const notice of notices) {
    const day = dayOf(notice.deliveredAt);
    const last = days.at(-1);
    if (last?.day === day) last.notices.push(notice);
    else days.push({ day, notices: [notice] });
  }
  return days;
}
