import type { Catalogue } from '../text';

/** The frame of the full page: navigation, shortcuts, and what is said when storage has a problem. */
export const dashboardTexts = {
  'dashboard.name': { vi: 'Tự Soi', en: 'Tự Soi' },
  'dashboard.skip': { vi: 'Đến nội dung chính', en: 'Skip to the main content' },
  'dashboard.nav': { vi: 'Các trang', en: 'Pages' },
  'dashboard.nav.today': { vi: 'Hôm nay', en: 'Today' },
  'dashboard.nav.cases': { vi: 'Việc', en: 'Cases' },
  'dashboard.nav.time': { vi: 'Thời gian', en: 'Time' },
  'dashboard.nav.assessment': { vi: 'Tự soi', en: 'Reflection' },
  'dashboard.nav.summary': { vi: 'Nộp tổng hợp', en: 'Hand in' },
  'dashboard.nav.share': { vi: 'Tỷ lệ đúng hạn', en: 'On-time share' },
  'dashboard.nav.calendar': { vi: 'Lịch làm việc', en: 'Calendar' },
  'dashboard.nav.procedures': { vi: 'Thủ tục', en: 'Procedures' },
  'dashboard.nav.inbox': { vi: 'Nhắc việc', en: 'Reminders' },
  'dashboard.nav.unread': {
    vi: '{count} chưa xem',
    en: { one: '{count} new', other: '{count} new' },
  },
  'dashboard.options': { vi: 'Cài đặt', en: 'Settings' },
  'dashboard.shortcuts': { vi: 'Phím tắt', en: 'Shortcuts' },
  'dashboard.title.today': { vi: 'Hôm nay · Tự Soi', en: 'Today · Tự Soi' },
  'dashboard.title.cases': { vi: 'Việc · Tự Soi', en: 'Cases · Tự Soi' },
  'dashboard.title.case': { vi: '{name} · Tự Soi', en: '{name} · Tự Soi' },
  'dashboard.title.time': { vi: 'Thời gian · Tự Soi', en: 'Time · Tự Soi' },
  'dashboard.title.assessment': { vi: 'Tự soi · Tự Soi', en: 'Reflection · Tự Soi' },
  'dashboard.title.summary': { vi: 'Nộp tổng hợp · Tự Soi', en: 'Hand in a summary · Tự Soi' },
  'dashboard.title.share': { vi: 'Tỷ lệ đúng hạn · Tự Soi', en: 'On-time share · Tự Soi' },
  'dashboard.title.calendar': { vi: 'Lịch làm việc · Tự Soi', en: 'Working calendar · Tự Soi' },
  'dashboard.title.procedures': { vi: 'Danh mục thủ tục · Tự Soi', en: 'Procedures · Tự Soi' },
  'dashboard.title.inbox': { vi: 'Nhắc việc · Tự Soi', en: 'Reminders · Tự Soi' },

  'dashboard.keys.help': { vi: 'Hiện bảng này', en: 'Show this list' },
  'dashboard.keys.search': { vi: 'Tìm việc', en: 'Search cases' },
  'dashboard.keys.today': { vi: 'Đến trang Hôm nay', en: 'Go to Today' },
  'dashboard.keys.cases': { vi: 'Đến trang Việc', en: 'Go to Cases' },
  'dashboard.keys.time': { vi: 'Đến trang Thời gian', en: 'Go to Time' },
  'dashboard.keys.visit': {
    vi: 'Có dân đến; hoặc xong, quay lại',
    en: 'Visitor is here; or done, go back',
  },
  'dashboard.keys.assessment': { vi: 'Đến trang Tự soi', en: 'Go to Reflection' },
  'dashboard.keys.summary': { vi: 'Đến trang Nộp tổng hợp', en: 'Go to Hand in a summary' },
  'dashboard.keys.share': { vi: 'Đến trang Tỷ lệ đúng hạn', en: 'Go to On-time share' },
  'dashboard.keys.calendar': { vi: 'Đến trang Lịch làm việc', en: 'Go to Calendar' },
  'dashboard.keys.procedures': { vi: 'Đến trang Thủ tục', en: 'Go to Procedures' },
  'dashboard.keys.inbox': { vi: 'Đến trang Nhắc việc', en: 'Go to Reminders' },
  'dashboard.keys.escape': { vi: 'Đóng, bỏ chọn, trở lại', en: 'Close, clear, go back' },
  'dashboard.keys.down': { vi: 'Dòng dưới', en: 'Next row' },
  'dashboard.keys.up': { vi: 'Dòng trên', en: 'Previous row' },
  'dashboard.keys.open': { vi: 'Mở việc', en: 'Open the case' },
  'dashboard.keys.select': { vi: 'Chọn hoặc bỏ chọn', en: 'Select or unselect' },
  'dashboard.keys.selectAll': { vi: 'Chọn mọi việc đang hiện', en: 'Select all shown' },
  'dashboard.keys.finish': { vi: 'Ghi đã xong', en: 'Mark as done' },
  'dashboard.keys.timer': { vi: 'Bấm hoặc dừng giờ', en: 'Start or stop the timer' },
  'dashboard.keys.add': { vi: 'Thêm việc', en: 'Add a case' },
  'dashboard.keys.know': { vi: 'Đã biết nhắc việc này', en: 'Note this reminder' },
  'dashboard.keys.later': { vi: 'Nhắc lại sau', en: 'Remind me later' },
  'dashboard.keys.event': { vi: 'Ghi diễn biến', en: 'Add an event' },

  'dashboard.stale.title': {
    vi: 'Tự Soi vừa được cập nhật',
    en: 'Tự Soi has just been updated',
  },
  'dashboard.stale.text': {
    vi: 'Trang này còn chạy bản cũ nên không ghi gì thêm. Dữ liệu vẫn còn nguyên.',
    en: 'This page still runs the old version and writes nothing more. Your data is safe.',
  },
  'dashboard.emptied.title': {
    vi: 'Sổ việc không còn như lần trước',
    en: 'The notebook is not as it was',
  },
  'dashboard.emptied.text': {
    vi: 'Lần trước ở đây có {count} việc, nay trình duyệt không còn giữ việc nào. Có thể trình duyệt đã tự dọn, hoặc dữ liệu duyệt web đã bị xóa.',
    en: {
      one: 'There was {count} case here last time; now the browser holds none. It may have cleaned up by itself, or browsing data was deleted.',
      other:
        'There were {count} cases here last time; now the browser holds none. It may have cleaned up by itself, or browsing data was deleted.',
    },
  },
  'dashboard.emptied.older': {
    vi: 'Lần trước ở đây có {count} việc, nay chỉ thấy {found} việc của một sổ khác hoặc cũ hơn.',
    en: {
      one: 'There was {count} case here last time; now there are {found}, of another or an older notebook.',
      other:
        'There were {count} cases here last time; now there are {found}, of another or an older notebook.',
    },
  },
  'dashboard.emptied.keep': { vi: 'Dùng sổ đang có', en: 'Use what is here' },
  'dashboard.emptied.safe': {
    vi: 'Chưa có gì bị ghi đè. Bản lưu dự phòng vẫn được giữ cho đến khi bạn chọn.',
    en: 'Nothing has been overwritten. Safety copies are kept until you choose.',
  },
  'dashboard.emptied.copies': { vi: 'Bản lưu dự phòng', en: 'Safety copies' },
  'dashboard.emptied.copy': {
    vi: '{time}, {count} việc',
    en: { one: '{time}, {count} case', other: '{time}, {count} cases' },
  },
  'dashboard.emptied.noCopies': {
    vi: 'Không có bản lưu dự phòng nào trên máy này.',
    en: 'There is no safety copy on this computer.',
  },
  'dashboard.emptied.restore': { vi: 'Khôi phục bản này', en: 'Restore this copy' },
  'dashboard.emptied.file': { vi: 'Khôi phục từ tệp sao lưu…', en: 'Restore from a backup file…' },
  'dashboard.emptied.accept': { vi: 'Bắt đầu lại với sổ trống', en: 'Start again empty' },
  'dashboard.emptied.restored': {
    vi: 'Đã khôi phục {count} việc.',
    en: { one: '{count} case is restored.', other: '{count} cases are restored.' },
  },
  'dashboard.trouble.title': { vi: 'Không mở được sổ việc', en: 'The notebook cannot be opened' },
} as const satisfies Catalogue;
