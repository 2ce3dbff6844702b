import type { Catalogue } from '../../text';

/** What can go wrong between a portal’s page and the notebook, and with the browser’s own doors. */
export const portalProblems = {
  'message.refused.what': {
    vi: 'Yêu cầu từ trang không đúng dạng nên bị từ chối.',
    en: 'What the page asked for was not in order and was refused.',
  },
  'message.refused.next': {
    vi: 'Dữ liệu không thay đổi. Hãy tải lại trang của cổng rồi thử lại.',
    en: 'No data has changed. Reload the page of the portal and try again.',
  },
  'message.tooLarge.what': {
    vi: 'Trang gửi quá nhiều dữ liệu trong một lần nên chưa lưu gì.',
    en: 'The page sent too much at once, so nothing was saved.',
  },
  'message.tooLarge.next': {
    vi: 'Hãy cho cổng hiện ít dòng hơn trên mỗi trang rồi thử lại.',
    en: 'Let the portal show fewer rows per page and try again.',
  },
  'message.unanswered.what': {
    vi: 'Phần chạy nền của Tự Soi chưa trả lời.',
    en: 'The background part of Tự Soi has not answered.',
  },
  'message.unanswered.next': {
    vi: 'Hãy tải lại trang. Nếu tiện ích vừa được cập nhật, hãy đóng rồi mở lại thẻ này.',
    en: 'Reload the page. If the extension was just updated, close this tab and open it again.',
  },
  'notification.refused.what': {
    vi: 'Hệ thống không cho hiện thông báo.',
    en: 'The system does not let notifications through.',
  },
  'notification.refused.next': {
    vi: 'Nhắc việc vẫn có trong hộp nhắc và trên biểu tượng. Muốn thấy thông báo, hãy bật thông báo của trình duyệt trong cài đặt của máy.',
    en: 'Reminders still reach the inbox and the icon. To see notifications, allow those of the browser in the settings of this machine.',
  },
  'page.controlHidden.what': {
    vi: 'Nút vừa bấm đang bị trang che hoặc làm mờ nên Tự Soi không thực hiện.',
    en: 'The page covers or fades the button you pressed, so Tự Soi did nothing.',
  },
  'page.controlHidden.next': {
    vi: 'Hãy đóng cửa sổ đang che rồi bấm lại, hoặc thao tác trong cửa sổ nhỏ của Tự Soi.',
    en: 'Close what covers it and press again, or use the popup of Tự Soi.',
  },
  'page.outdated.what': {
    vi: 'Tự Soi vừa được cập nhật nên phần trên trang này không còn hoạt động.',
    en: 'Tự Soi was updated, so its part on this page has stopped.',
  },
  'page.outdated.next': {
    vi: 'Hãy tải lại trang để dùng tiếp. Dữ liệu đã lưu vẫn còn nguyên.',
    en: 'Reload the page to go on. What was saved is still there.',
  },
  'page.unreadable.what': {
    vi: 'Trình duyệt không cho đọc trang này.',
    en: 'The browser does not allow this page to be read.',
  },
  'page.unreadable.next': {
    vi: 'Trang của trình duyệt, kho tiện ích và tệp trên máy không đọc được. Hãy mở trang danh sách hoặc chi tiết hồ sơ rồi thử lại.',
    en: 'Pages of the browser, the add-on store and local files cannot be read. Open a list or a dossier on the portal and try again.',
  },
  'page.secrecyMark.what': {
    vi: 'Trang này có dấu độ mật nên Tự Soi không đọc.',
    en: 'This page carries a secrecy mark, so Tự Soi does not read it.',
  },
  'page.secrecyMark.next': {
    vi: 'Không có gì được lưu. Hãy xử lý tài liệu này theo quy định bảo mật của cơ quan.',
    en: 'Nothing was saved. Handle this document by the secrecy rules of your office.',
  },
  'page.changed.what': {
    vi: 'Nội dung trang đã đổi trong lúc thao tác nên chưa lưu gì.',
    en: 'The page changed meanwhile, so nothing was saved.',
  },
  'page.changed.next': {
    vi: 'Hãy xem lại danh sách trên trang rồi bấm lại.',
    en: 'Look at the list on the page again, then press once more.',
  },
  'portal.addressUnreadable.what': {
    vi: 'Không đọc được địa chỉ “{text}”.',
    en: 'The address “{text}” cannot be read.',
  },
  'portal.addressUnreadable.next': {
    vi: 'Hãy chép địa chỉ từ thanh địa chỉ của trình duyệt, ví dụ dichvucong.quangninh.gov.vn.',
    en: 'Copy it from the address bar of the browser, for example dichvucong.quangninh.gov.vn.',
  },
  'portal.notAllowed.what': {
    vi: 'Tự Soi chưa được phép đọc {origin}.',
    en: 'Tự Soi is not allowed to read {origin}.',
  },
  'portal.notAllowed.next': {
    vi: 'Nếu muốn dùng trên cổng này, hãy bấm Cho phép trong phần Cổng của trang Cài đặt.',
    en: 'To use it on this portal, press Allow under Portals in Settings.',
  },
  'portal.blockedByPolicy.what': {
    vi: 'Cơ quan đã chặn tiện ích trên {origin}.',
    en: 'Your organisation blocks extensions on {origin}.',
  },
  'portal.blockedByPolicy.next': {
    vi: 'Tự Soi không thể tự mở. Hãy liên hệ bộ phận công nghệ thông tin nếu cần dùng.',
    en: 'Tự Soi cannot change this. Ask your IT staff if you need it there.',
  },
} as const satisfies Catalogue;
