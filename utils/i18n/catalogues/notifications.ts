import type { Catalogue } from '../text';

/** What the system may show on a locked screen: how many things wait, never which. */
export const notificationTexts = {
  'notification.title': { vi: 'Tự Soi', en: 'Tự Soi' },
  'notification.waiting': {
    vi: 'Có {count} việc cần xem.',
    en: { one: '{count} thing needs a look.', other: '{count} things need a look.' },
  },
  'notification.test': {
    vi: 'Thông báo đang hoạt động. Bạn thấy dòng này nghĩa là nhắc việc sẽ tới.',
    en: 'Notifications work. That you see this line means reminders will reach you.',
  },
} as const satisfies Catalogue;
