import type { Catalogue } from '../text';

/** What the system may show on a locked screen: how many things wait, never which. */
export const notificationTexts = {
  'notification.title': { vi: 'Tự Soi', en: 'Tự Soi' },
  'notification.waiting': {
    vi: 'Có {count} việc cần xem.',
    en: { one: '{count} thing needs a look.', other: '{count} things need a look.' },
  },
  'notification.morning': {
    vi: 'Sáng nay: {count} việc đến hạn hôm nay.',
    en: {
      one: 'This morning: {count} case is due today.',
      other: 'This morning: {count} cases are due today.',
    },
  },
  'notification.morningLate': {
    vi: 'Sáng nay: {today} việc đến hạn hôm nay, {overdue} việc quá hạn.',
    en: 'This morning: due today {today}, overdue {overdue}.',
  },
  'notification.test': {
    vi: 'Đây là thông báo thử. Hãy quay lại trang Cài đặt và trả lời là bạn đã thấy.',
    en: 'This is a test. Go back to the settings and say that you saw it.',
  },
  'notification.visit': {
    vi: 'Đang bấm giờ lượt tiếp dân. Việc đang làm đã được gác lại.',
    en: 'A visit is being timed. What you were working on is parked.',
  },
  'notification.visitEnded': { vi: 'Đã xong lượt tiếp dân.', en: 'The visit is over.' },
  /** Not a notification: what the reception of the visit is called, wherever it is begun. */
  'visit.title': { vi: 'Tiếp dân {time}', en: 'Visit {time}' },
} as const satisfies Catalogue;
