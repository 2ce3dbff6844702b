import type { Catalogue } from '../../text';

/** What can go wrong where a unit works with its members’ files. */
export const teamProblems = {
  'answer.otherPerson.what': {
    vi: 'Phiếu này gửi cho người khác.',
    en: 'This answer is for somebody else.',
  },
  'answer.otherPerson.next': {
    vi: 'Không có gì được ghi. Hãy xin đúng phiếu của bạn từ thủ trưởng đơn vị.',
    en: 'Nothing was written. Ask the head of your unit for the one that is yours.',
  },
  'answer.sealedElsewhere.what': {
    vi: 'Phiếu này được khóa cho một khóa không có trên máy này.',
    en: 'This answer is sealed for a key that is not on this machine.',
  },
  'answer.sealedElsewhere.next': {
    vi: 'Khóa ở lại máy đã làm bản tổng hợp và không nằm trong bản sao lưu. Hãy mở phiếu trên máy đó; nếu máy đó không còn, nhờ thủ trưởng tạo lại phiếu bằng mật mã, hoặc nộp lại bản tổng hợp từ máy này.',
    en: 'The key stays on the machine that made the summary and is in no backup. Open the answer there; if that machine is gone, ask the head to make it again with a passphrase, or hand in again from this machine.',
  },
  'answer.unknownFile.what': {
    vi: 'Phiếu này trả lời một tệp không được tạo trên máy này.',
    en: 'This answers a file that was not made on this machine.',
  },
  'answer.unknownFile.next': {
    vi: 'Không có gì được ghi. Nếu bạn đã nộp từ máy khác, hãy mở phiếu trên máy đó hoặc khôi phục bản sao lưu của máy đó.',
    en: 'Nothing was written. If you handed in from another machine, open it there or restore a backup of that machine.',
  },
  'folder.gone.what': {
    vi: 'Không còn thấy thư mục “{name}”.',
    en: 'The folder “{name}” is not there any more.',
  },
  'folder.gone.next': {
    vi: 'Có thể ổ mạng chưa nối, hoặc thư mục đã được đổi tên hay chuyển chỗ. Tệp đã nhận vẫn còn. Hãy nối lại ổ rồi bấm Xem ngay, hoặc chọn thư mục khác.',
    en: 'The drive may be disconnected, or the folder was renamed or moved. Files that were taken in stay. Connect the drive and look again, or choose another folder.',
  },
  'folder.refused.what': {
    vi: 'Không được phép đọc thư mục “{name}”.',
    en: 'The folder “{name}” may not be read.',
  },
  'folder.refused.next': {
    vi: 'Chưa có gì được đọc hay ghi. Hãy kiểm tra quyền của bạn với thư mục này, hoặc chọn thư mục khác.',
    en: 'Nothing was read or written. Check what you may do in this folder, or choose another one.',
  },
  'review.changed.what': {
    vi: 'Phần nhận xét này vừa được sửa ở cửa sổ khác.',
    en: 'This review was just changed in another window.',
  },
  'review.changed.next': {
    vi: 'Chưa có gì bị ghi đè. Hãy xem bản mới đang hiện rồi ghi lại điều bạn cần.',
    en: 'Nothing was overwritten. Look at what is shown now and make your change again.',
  },
  'rollUp.endedBefore.what': {
    vi: 'Tệp có số liệu của đơn vị “{name}”, nhưng đơn vị này đã kết thúc trước kỳ của tệp.',
    en: 'The file holds figures of the unit “{name}”, which ended before the period of the file.',
  },
  'rollUp.endedBefore.next': {
    vi: 'Không có gì được ghi. Hãy nhờ đơn vị sửa ngày kết thúc hoặc chọn lại kỳ rồi tạo tệp mới.',
    en: 'Nothing was written. Ask the unit to mend its last day or the period and make the file again.',
  },
  'rollUp.keyChanged.what': {
    vi: 'Tệp của {name} được ký bằng khóa khác với khóa đã biết.',
    en: 'The file of {name} is signed by another key than the one that is known.',
  },
  'rollUp.keyChanged.next': {
    vi: 'Không có gì được ghi. Hãy gọi cho đơn vị gửi, hỏi vì sao đổi khóa rồi xin lại tệp.',
    en: 'Nothing was written. Call the unit, ask why the key changed, and ask for the file again.',
  },
  'roster.noNames.what': {
    vi: 'Không tìm thấy cột “Họ và tên” trong tệp này.',
    en: 'No column for full names was found in this file.',
  },
  'roster.noNames.next': {
    vi: 'Danh sách chưa thay đổi. Hãy thêm một hàng tiêu đề có “Họ và tên” (và nếu có: Chức vụ, Phòng, Nhóm nhiệm vụ) rồi chọn lại.',
    en: 'The list has not changed. Add a row of headings with “Full name” (and, if there are: position, room, task group), then choose it again.',
  },
} as const satisfies Catalogue;
