import type { Catalogue } from '../text';

/** Words that many screens share. */
export const commonTexts = {
  'common.save': { vi: 'Lưu', en: 'Save' },
  'common.cancel': { vi: 'Hủy', en: 'Cancel' },
  'common.close': { vi: 'Đóng', en: 'Close' },
  'common.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'common.delete': { vi: 'Xóa', en: 'Delete' },
  'common.remove': { vi: 'Bỏ', en: 'Remove' },
  'common.add': { vi: 'Thêm', en: 'Add' },
  'common.retry': { vi: 'Thử lại', en: 'Try again' },
  'common.reload': { vi: 'Tải lại trang', en: 'Reload the page' },
  'common.loading': { vi: 'Đang tải…', en: 'Loading…' },
  'common.optional': { vi: 'không bắt buộc', en: 'optional' },
  'common.more': { vi: 'Việc khác', en: 'More actions' },
  'common.notices': { vi: 'Kết quả việc vừa làm', en: 'What was just done' },
  'common.progress': { vi: '{done} trên {total}', en: '{done} of {total}' },
  'state.inTime': { vi: 'Trong hạn', en: 'In time' },
  'state.near': { vi: 'Sắp đến hạn', en: 'Due soon' },
  'state.late': { vi: 'Quá hạn', en: 'Overdue' },
  'state.paused': { vi: 'Tạm dừng', en: 'Paused' },
  'state.neutral': { vi: 'Không có hạn', en: 'No clock' },
  'broken.what': {
    vi: 'Phần này vừa gặp lỗi nên không hiển thị được.',
    en: 'This part has met an error and cannot be shown.',
  },
  'broken.next': {
    vi: 'Dữ liệu đã lưu vẫn nằm trên máy này. Hãy tải lại trang; nếu vẫn lỗi, hãy tải bản sao lưu trong phần Cài đặt rồi khởi động lại trình duyệt.',
    en: 'What was saved is still on this machine. Reload the page; if the error stays, download a backup in Settings and restart the browser.',
  },
  'shortcuts.title': { vi: 'Phím tắt', en: 'Keyboard shortcuts' },
  'shortcuts.show': { vi: 'Xem phím tắt', en: 'Show keyboard shortcuts' },
} as const satisfies Catalogue;
