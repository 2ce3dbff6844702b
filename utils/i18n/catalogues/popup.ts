import type { Catalogue } from '../text';

/** The small window behind the icon. */
export const popupTexts = {
  'popup.name': { vi: 'Tự Soi', en: 'Tự Soi' },
  'popup.dashboard': { vi: 'Sổ việc', en: 'Dashboard' },
  'popup.options': { vi: 'Cài đặt', en: 'Settings' },
  'popup.readPage': { vi: 'Đọc trang này', en: 'Read this page' },
  'popup.readPage.hint': {
    vi: 'Chỉ đọc một lần, chỉ trang này, ngay bây giờ',
    en: 'Once, this page only, right now',
  },

  'popup.timer': { vi: 'Đang bấm giờ', en: 'Timer running' },
  'popup.timer.none': { vi: 'Chưa bấm giờ', en: 'Timer is off' },
  'popup.timer.noneHint': {
    vi: 'Bấm ▶ ở một việc.',
    en: 'Press ▶ on a case.',
  },
  'popup.timer.stop': { vi: 'Dừng', en: 'Stop' },
  'popup.timer.stopOf': { vi: 'Dừng bấm giờ {name}', en: 'Stop the timer of {name}' },
  'popup.timer.start': { vi: 'Bấm giờ {name}', en: 'Start the timer of {name}' },
  'popup.timer.runs': { vi: 'Đang chạy', en: 'Running' },

  'popup.visit': { vi: 'Có dân đến', en: 'Visitor is here' },
  'popup.visit.hint': {
    vi: 'Gác việc đang làm, bấm giờ một lượt tiếp dân',
    en: 'Park what runs and time a reception',
  },
  'popup.visit.back': { vi: 'Xong, quay lại', en: 'Done, go back' },

  'popup.next': { vi: 'Đến hạn gần nhất', en: 'Due next' },
  'popup.next.all': { vi: 'Tất cả việc đang mở', en: 'All open cases' },
  'popup.next.due': { vi: 'hạn', en: 'due' },
  'popup.next.estimated': { vi: 'ước tính', en: 'estimate' },
  'popup.next.provisional': { vi: 'tạm tính', en: 'provisional' },
  'popup.noName': { vi: 'Việc chưa có tên', en: 'A case without a name' },
  'popup.empty.title': { vi: 'Chưa theo dõi hồ sơ nào', en: 'No dossier is tracked yet' },
  'popup.empty.text': {
    vi: 'Mở danh sách hồ sơ trên cổng rồi bấm Đọc trang này, hoặc gõ mã hồ sơ ở dưới.',
    en: 'Open the list of dossiers on the portal and press Read this page, or type a code below.',
  },
  'popup.quiet': {
    vi: 'Không còn việc nào có hạn đang chờ',
    en: 'Nothing with a due date is waiting',
  },

  'popup.share': {
    vi: 'Việc đã xong và tỷ lệ trước hạn hoặc đúng hạn',
    en: 'Cases done, and the share that was early or on time',
  },
  'popup.share.title': { vi: 'Đã xong', en: 'Done' },
  'popup.share.percent': { vi: 'Tỷ lệ đúng hạn', en: 'On-time share' },
  'popup.share.early': { vi: 'Trước hạn', en: 'Early' },
  'popup.share.onTime': { vi: 'Đúng hạn', en: 'On time' },
  'popup.share.late': { vi: 'Trễ hạn', en: 'Late' },
  'popup.share.today': { vi: 'Hôm nay', en: 'Today' },
  'popup.share.month': { vi: 'Tháng này', en: 'This month' },

  'popup.inbox': {
    vi: '{count} nhắc việc chưa xem',
    en: { one: '{count} new reminder', other: '{count} new reminders' },
  },
  'popup.inbox.none': { vi: 'Không có nhắc việc mới', en: 'No new reminders' },
  'popup.inbox.before': { vi: 'Còn {time}: {name}', en: '{time} left: {name}' },
  'popup.inbox.overdue': { vi: 'Quá hạn: {name}', en: 'Overdue: {name}' },
  'popup.inbox.apology': {
    vi: 'Còn kịp xin lỗi: {name}',
    en: 'Apology still in time: {name}',
  },
  'popup.inbox.away': {
    vi: 'Có việc đến hạn lúc bạn nghỉ',
    en: 'Cases fall due while you are off',
  },

  'popup.add': { vi: 'Thêm hồ sơ bằng mã', en: 'Add a dossier by its code' },
  'popup.add.placeholder': { vi: 'Gõ hoặc dán mã hồ sơ', en: 'Type or paste a code' },
  'popup.add.next': { vi: 'Thêm', en: 'Add' },
  'popup.add.due': { vi: 'Ngày hẹn trả', en: 'Promised day' },
  'popup.add.dueHint': { vi: 'ngày/tháng, ví dụ 25/11', en: 'day/month, for example 25/11' },
  'popup.add.unreadable': {
    vi: 'Mã gồm chữ, số và các dấu . - / _, dài từ 4 đến 64 ký tự, có ít nhất một chữ số.',
    en: 'A code is 4 to 64 letters, digits and . - / _, with at least one digit.',
  },
  'popup.add.wrongDay': {
    vi: 'Ngày này không đọc được. Ví dụ: 25/11 hoặc 25/11/2026.',
    en: 'This day cannot be read. For example: 25/11 or 25/11/2026.',
  },
  'popup.add.confirm': { vi: 'Thêm hồ sơ {code}?', en: 'Add dossier {code}?' },
  'popup.add.save': { vi: 'Theo dõi', en: 'Track' },
  'popup.add.done': { vi: 'Đã theo dõi {code}.', en: '{code} is now tracked.' },

  'popup.keys.add': { vi: 'Gõ mã hồ sơ', en: 'Type a code' },
  'popup.keys.timer': { vi: 'Dừng đồng hồ đang chạy', en: 'Stop the running timer' },
  'popup.keys.visit': {
    vi: 'Có dân đến; hoặc xong, quay lại',
    en: 'Visitor is here; or done, go back',
  },
  'popup.keys.dashboard': { vi: 'Mở sổ việc', en: 'Open the dashboard' },
  'popup.keys.read': { vi: 'Đọc trang đang mở', en: 'Read the open page' },
  'popup.keys.help': { vi: 'Hiện bảng này', en: 'Show this list' },
} as const satisfies Catalogue;
