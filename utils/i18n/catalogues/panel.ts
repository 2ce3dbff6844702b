import type { Catalogue } from '../text';

/** The panel on a portal page. The background speaks them; the page itself carries no words. */
export const panelTexts = {
  'panel.label': { vi: 'Tự Soi trên trang này', en: 'Tự Soi on this page' },
  'panel.found': {
    vi: '{count} hồ sơ',
    en: { one: '{count} dossier', other: '{count} dossiers' },
  },
  'panel.none': { vi: 'Không thấy hồ sơ', en: 'No dossiers seen' },
  'panel.remark.nothingFound': {
    vi: 'Không thấy hồ sơ nào trên trang này. Nếu lẽ ra phải có, hãy mở đúng danh sách hoặc chi tiết hồ sơ rồi đọc lại, hoặc nhập mã hồ sơ trong cửa sổ Tự Soi ở thanh công cụ.',
    en: 'No dossier was found on this page. If there should be one, open the list or the dossier itself and read again, or type its code into the Tự Soi window in the toolbar.',
  },
  'panel.remark.layoutChanged': {
    vi: 'Trang này có vẻ có hồ sơ nhưng Tự Soi không đọc được: có thể cổng vừa đổi cách trình bày. Hãy nhập mã hồ sơ trong cửa sổ Tự Soi ở thanh công cụ.',
    en: 'There seem to be dossiers here that Tự Soi cannot read: the portal may have changed its layout. Type the code into the Tự Soi window in the toolbar.',
  },
  'panel.remark.noDates': {
    vi: 'Chỉ đọc được mã, không thấy ngày nào. Nếu trang có ghi ngày hẹn trả, có thể cổng vừa đổi cách trình bày: sau khi theo dõi, hãy tự nhập hạn trong sổ việc.',
    en: 'Only codes were read and no date. If the page does show due dates, the portal may have changed its layout: after tracking, enter the due date yourself in the dashboard.',
  },
  'panel.near': { vi: '{count} sắp đến hạn', en: '{count} due soon' },
  'panel.late': { vi: '{count} quá hạn', en: '{count} overdue' },
  'panel.open': { vi: 'Mở danh sách', en: 'Open the list' },
  'panel.close': { vi: 'Thu gọn', en: 'Collapse' },
  'panel.move': { vi: 'Chuyển sang góc khác', en: 'Move to another corner' },
  'panel.dashboard': { vi: 'Sổ việc', en: 'Dashboard' },
  'panel.track': { vi: 'Theo dõi', en: 'Track' },
  'panel.trackNamed': { vi: 'Theo dõi hồ sơ {code}', en: 'Track dossier {code}' },
  'panel.trackAll': {
    vi: 'Theo dõi cả {count} hồ sơ',
    en: { one: 'Track {count} dossier', other: 'Track all {count} dossiers' },
  },
  'panel.tracked': { vi: 'Đang theo dõi', en: 'Tracked' },
  'panel.trackedCount': {
    vi: 'Đã theo dõi {count} hồ sơ.',
    en: { one: '{count} dossier is now tracked.', other: '{count} dossiers are now tracked.' },
  },
  'panel.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'panel.start': { vi: 'Bấm giờ', en: 'Start timer' },
  'panel.startNamed': { vi: 'Bấm giờ cho hồ sơ {code}', en: 'Start the timer for dossier {code}' },
  'panel.stop': { vi: 'Dừng', en: 'Stop' },
  'panel.stopNamed': { vi: 'Dừng bấm giờ hồ sơ {code}', en: 'Stop the timer of dossier {code}' },
  'panel.running': { vi: 'Đang bấm giờ', en: 'Timer running' },
  'panel.away': { vi: 'Đang ở người khác', en: 'In other hands' },
  'panel.due': { vi: 'Hạn {date}', en: 'Due {date}' },
  'panel.estimated': { vi: 'ước tính', en: 'estimated' },
  'panel.provisional': { vi: 'tạm tính', en: 'provisional' },
  'panel.busy': { vi: 'Đang lưu…', en: 'Saving…' },
  'panel.stateInTime': { vi: 'Trong hạn', en: 'In time' },
  'panel.stateNear': { vi: 'Sắp đến hạn', en: 'Due soon' },
  'panel.stateLate': { vi: 'Quá hạn', en: 'Overdue' },
  'panel.problem.hidden': {
    vi: 'Trang đang che hoặc vừa dịch bảng này nên Tự Soi không làm gì. Hãy đợi một giây rồi bấm lại.',
    en: 'The page covers or has just moved this panel, so nothing was done. Wait a second and click again.',
  },
  'panel.problem.outdated': {
    vi: 'Tự Soi vừa được cập nhật hoặc tắt. Hãy tải lại trang này để dùng tiếp; dữ liệu đã lưu vẫn còn.',
    en: 'Tự Soi was updated or switched off. Reload this page to go on; what was saved is safe.',
  },
  'panel.problem.revoked': {
    vi: 'Tự Soi không còn được phép đọc cổng này và đã dừng. Muốn dùng lại, hãy bật cổng trong phần Cài đặt.',
    en: 'Tự Soi may no longer read this portal and has stopped. To use it again, switch the portal on in Settings.',
  },
  'panel.problem.secrecy': {
    vi: 'Trang có dấu chỉ độ mật. Tự Soi không đọc và không lưu gì ở đây.',
    en: 'This page carries a secrecy mark. Tự Soi reads and keeps nothing here.',
  },
  'panel.problem.notSaved': {
    vi: 'CHƯA LƯU: {reason} Không có gì thay đổi; hãy thử lại.',
    en: 'NOT SAVED: {reason} Nothing has changed; please try again.',
  },
  'panel.reason.full': { vi: 'ổ đĩa đã đầy.', en: 'the disk is full.' },
  'panel.reason.newer': {
    vi: 'dữ liệu thuộc phiên bản Tự Soi mới hơn.',
    en: 'the data belongs to a newer version of Tự Soi.',
  },
  'panel.reason.emptied': {
    vi: 'dữ liệu trên máy vừa biến mất; hãy mở sổ việc để khôi phục.',
    en: 'the data on this machine has vanished; open the dashboard to restore it.',
  },
  'panel.reason.other': { vi: 'không ghi được dữ liệu.', en: 'the data could not be written.' },
  'panel.reason.refused': {
    vi: 'thông tin đọc từ trang không hợp lệ.',
    en: 'what the page shows is not valid.',
  },
  'panel.refusedSome': {
    vi: '{count} hồ sơ có ngày trên trang không hợp lý nên chưa được theo dõi.',
    en: {
      one: '{count} dossier has dates on the page that cannot be right and is not tracked.',
      other: '{count} dossiers have dates on the page that cannot be right and are not tracked.',
    },
  },
} as const satisfies Catalogue;
