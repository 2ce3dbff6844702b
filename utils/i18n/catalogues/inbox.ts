import type { Catalogue } from '../text';

/** The reminders that were delivered. */
export const inboxTexts = {
  'inbox.title': { vi: 'Nhắc việc', en: 'Reminders' },
  'inbox.unread': {
    vi: '{count} nhắc việc chưa đọc',
    en: { one: '{count} unread reminder', other: '{count} unread reminders' },
  },
  'inbox.allRead': { vi: 'Đã đọc hết', en: 'Everything is read' },
  'inbox.markAll': { vi: 'Đánh dấu đã đọc hết', en: 'Mark all as read' },
  'inbox.new': { vi: 'Chưa đọc', en: 'Unread' },
  'inbox.before': { vi: 'Còn {time} làm việc', en: '{time} of working time left' },
  'inbox.beforeLess': { vi: 'Sắp đến hạn', en: 'Due soon' },
  'inbox.overdue': { vi: 'Đã quá hạn', en: 'Overdue' },
  'inbox.digest': { vi: 'Nhiều việc cùng cần chú ý', en: 'Several cases need attention' },
  'inbox.due': { vi: 'Hạn {time}', en: 'Due {time}' },
  'inbox.deliveredAt': { vi: 'Nhắc lúc {time}', en: 'Reminded at {time}' },
  'inbox.noTitle': { vi: 'Việc chưa có tên', en: 'A case without a name' },
  'inbox.day.today': { vi: 'Hôm nay', en: 'Today' },
  'inbox.day.yesterday': { vi: 'Hôm qua', en: 'Yesterday' },
  'inbox.older': {
    vi: 'Chỉ hiện {count} nhắc việc mới nhất.',
    en: {
      one: 'Only the newest reminder is shown.',
      other: 'Only the newest {count} reminders are shown.',
    },
  },
  'inbox.empty.title': { vi: 'Chưa có nhắc việc nào', en: 'No reminders yet' },
  'inbox.empty.text': {
    vi: 'Trước hạn của mỗi việc đang theo dõi, nhắc việc được gửi trong giờ làm việc và nằm lại ở đây, kể cả khi thông báo của máy bị tắt.',
    en: 'Before a tracked case is due, a reminder is sent within office hours and stays here, even when notifications of the computer are off.',
  },
  'inbox.empty.act': { vi: 'Đặt mốc nhắc', en: 'Choose when to be reminded' },
} as const satisfies Catalogue;
