import type { Catalogue } from '../text';

/** Lengths of working time and what they mean for a case; small, because the panel carries it too. */
export const timeTexts = {
  'time.days': { vi: '{count} ngày', en: { one: '{count} day', other: '{count} days' } },
  'time.hours': { vi: '{count} giờ', en: { one: '{count} hour', other: '{count} hours' } },
  'time.minutes': { vi: '{count} phút', en: { one: '{count} minute', other: '{count} minutes' } },
  'time.none': { vi: 'chưa có', en: 'none yet' },
  'timeliness.running': { vi: 'Còn {time}', en: '{time} left' },
  'timeliness.overdue': { vi: 'Quá hạn {time}', en: '{time} overdue' },
  'timeliness.overdueNow': { vi: 'Vừa quá hạn', en: 'Just overdue' },
  'timeliness.paused': { vi: 'Tạm dừng, còn {time}', en: 'Paused, {time} left' },
  'timeliness.pausedLate': { vi: 'Tạm dừng, đã quá {time}', en: 'Paused, {time} overdue' },
  'timeliness.pausedUndated': { vi: 'Tạm dừng', en: 'Paused' },
  'timeliness.undated': { vi: 'Chưa có hạn', en: 'No due date' },
  'timeliness.early': { vi: 'Trước hạn', en: 'Early' },
  'timeliness.onTime': { vi: 'Đúng hạn', en: 'On time' },
  'timeliness.late': { vi: 'Trễ hạn', en: 'Late' },
  'timeliness.outside': { vi: 'Không tính hạn', en: 'Not counted' },
} as const satisfies Catalogue;
