import type { Catalogue } from '../../text';

/** What can go wrong while a case is written down. */
export const caseProblems = {
  'case.notFound.what': {
    vi: 'Không tìm thấy việc này nữa.',
    en: 'This case can no longer be found.',
  },
  'case.notFound.next': {
    vi: 'Có thể việc đã được xóa ở một cửa sổ khác. Hãy tải lại danh sách; nếu vừa xóa nhầm, hãy dùng Hoàn tác.',
    en: 'It may have been deleted in another window. Reload the list; if that was a mistake, use Undo.',
  },
  'case.codeUnreadable.what': {
    vi: 'Không đọc được mã hồ sơ.',
    en: 'The dossier code cannot be read.',
  },
  'case.codeUnreadable.next': {
    vi: 'Mã gồm chữ, số và các dấu . - / _, dài từ 4 đến 64 ký tự và có ít nhất một chữ số. Hãy chép lại mã đúng như trên giấy hẹn.',
    en: 'A code is 4 to 64 letters, digits and the signs . - / _, with at least one digit. Copy it again as it stands on the appointment slip.',
  },
  'case.alreadyTracked.what': {
    vi: 'Hồ sơ {caseCode} đã được theo dõi.',
    en: 'Dossier {caseCode} is already tracked.',
  },
  'case.alreadyTracked.next': {
    vi: 'Không có gì thay đổi. Hãy mở hồ sơ trong danh sách việc để xem hoặc sửa.',
    en: 'Nothing has changed. Open it in the list of cases to see or change it.',
  },
  'case.dueBeforeReceived.what': {
    vi: 'Hồ sơ {caseCode} có ngày hẹn trả trước ngày tiếp nhận nên chưa được lưu.',
    en: 'Dossier {caseCode} is due before it was received, so it was not saved.',
  },
  'case.dueBeforeReceived.next': {
    vi: 'Hãy đối chiếu hai ngày với giấy hẹn rồi nhập lại.',
    en: 'Compare both dates with the appointment slip and enter them again.',
  },
  'date.unreadable.what': {
    vi: 'Không đọc được ngày “{text}”.',
    en: 'The date “{text}” cannot be read.',
  },
  'date.unreadable.next': {
    vi: 'Hãy viết theo ngày/tháng/năm, ví dụ 23/11/2026 hoặc 23/11/2026 16:30.',
    en: 'Write it as day/month/year, for example 23/11/2026 or 23/11/2026 16:30.',
  },
  'event.beforeReceived.what': {
    vi: 'Diễn biến này xảy ra trước khi tiếp nhận hồ sơ nên chưa được lưu.',
    en: 'This event lies before the dossier was received, so it was not saved.',
  },
  'event.beforeReceived.next': {
    vi: 'Hãy sửa thời điểm của diễn biến, hoặc sửa ngày tiếp nhận nếu ngày đó sai.',
    en: 'Correct the time of the event, or the day of receipt if that is wrong.',
  },
  'event.resumedBeforePaused.what': {
    vi: 'Thời điểm tiếp tục nằm trước lúc bắt đầu tạm dừng nên chưa được lưu.',
    en: 'The pause would end before it begins, so it was not saved.',
  },
  'event.resumedBeforePaused.next': {
    vi: 'Hãy kiểm tra lại ngày giờ tiếp tục; lúc bắt đầu tạm dừng có ở phần Diễn biến.',
    en: 'Check the time at which work went on; when the pause began stands under Events.',
  },
  'event.inFuture.what': {
    vi: 'Diễn biến này ở tương lai nên chưa được lưu.',
    en: 'This event lies in the future, so it was not saved.',
  },
  'event.inFuture.next': {
    vi: 'Hãy ghi lại sau khi việc đã xảy ra, hoặc kiểm tra đồng hồ của máy.',
    en: 'Record it once it has happened, or check the clock of this machine.',
  },
  'text.secrecyMark.what': {
    vi: 'Nội dung có dấu độ mật (MẬT, TỐI MẬT, TUYỆT MẬT) nên không được lưu.',
    en: 'The text carries a mark of secrecy (MẬT, TỐI MẬT, TUYỆT MẬT), so it was not saved.',
  },
  'text.secrecyMark.next': {
    vi: 'Bí mật nhà nước không được ghi trong công cụ này. Hãy viết lại mà không nhắc đến tài liệu mật.',
    en: 'State secrets must not be kept in this tool. Write it again without the secret document.',
  },
  'text.personalNumber.what': {
    vi: 'Có một dãy số giống số giấy tờ, điện thoại hoặc tài khoản nên chưa được lưu.',
    en: 'It holds digits like an identity, phone or account number, so it was not saved.',
  },
  'text.personalNumber.next': {
    vi: 'Hãy bỏ dãy số đó: Tự Soi không giữ thông tin của người dân.',
    en: 'Remove them: Tự Soi keeps nothing about citizens.',
  },
  'case.changed.what': {
    vi: 'Việc này vừa được sửa ở một cửa sổ khác.',
    en: 'This case was just changed in another window.',
  },
  'case.changed.next': {
    vi: 'Thay đổi của bạn chưa được lưu. Hãy xem lại bản mới rồi sửa tiếp.',
    en: 'Your change was not saved. Look at the newer state and repeat it.',
  },
} as const satisfies Catalogue;
