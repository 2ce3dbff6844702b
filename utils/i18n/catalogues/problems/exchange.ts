import type { Catalogue } from '../../text';

/** What can go wrong with a file that goes to a colleague or comes from one. */
export const exchangeProblems = {
  'exchange.cutOff.what': {
    vi: 'Tệp bị mất phần cuối.',
    en: 'The end of the file is missing.',
  },
  'exchange.cutOff.next': {
    vi: 'Chưa có gì được ghi. Hãy xin người gửi gửi lại tệp, tốt nhất là gửi đính kèm.',
    en: 'Nothing was written. Ask the sender for the file again, best as an attachment.',
  },
  'exchange.damaged.what': {
    vi: 'Tệp đã bị thay đổi hoặc hỏng sau khi được tạo.',
    en: 'The file was altered or damaged after it was made.',
  },
  'exchange.damaged.next': {
    vi: 'Chưa có gì được ghi. Hãy xin người gửi gửi lại tệp gốc.',
    en: 'Nothing was written. Ask the sender for the original file.',
  },
  'exchange.headerRefused.what': {
    vi: 'Phần đầu của tệp đòi hỏi nhiều hơn mức an toàn nên không mở.',
    en: 'The head of the file asks for more than is safe, so it was not opened.',
  },
  'exchange.headerRefused.next': {
    vi: 'Chưa có gì được ghi. Tệp này không phải do Tự Soi tạo; hãy hỏi lại người gửi.',
    en: 'Nothing was written. Tự Soi did not make this file; ask the sender.',
  },
  'exchange.malformed.what': {
    vi: 'Nội dung tệp không đúng mẫu (ở mục {fault}).',
    en: 'The content of the file has not the expected form (at {fault}).',
  },
  'exchange.malformed.next': {
    vi: 'Chưa có gì được ghi. Hãy nhờ người gửi tạo lại tệp bằng bản Tự Soi mới nhất.',
    en: 'Nothing was written. Ask the sender to make the file again with the newest Tự Soi.',
  },
  'exchange.notForMe.what': {
    vi: 'Máy này không có chìa khóa mở tệp.',
    en: 'This computer holds no key that opens the file.',
  },
  'exchange.notForMe.next': {
    vi: 'Tệp được khóa cho người khác, hoặc khóa của bạn ở máy khác. Hãy mở bằng máy có khóa, hoặc nhập khóa từ tệp khôi phục.',
    en: 'It was sealed for somebody else, or your key is on another computer. Open it there, or bring the key back from its recovery file.',
  },
  'exchange.notOurs.what': {
    vi: 'Đây không phải tệp trao đổi của Tự Soi.',
    en: 'This is not an exchange file of Tự Soi.',
  },
  'exchange.notOurs.next': {
    vi: 'Chưa có gì được ghi. Hãy chọn tệp có đuôi .tusoi.',
    en: 'Nothing was written. Choose a file that ends with .tusoi.',
  },
  'exchange.notRecovery.what': {
    vi: 'Đây không phải tệp khôi phục khóa.',
    en: 'This is not a recovery file of a key.',
  },
  'exchange.notRecovery.next': {
    vi: 'Chưa có gì thay đổi. Hãy chọn đúng tệp đã lưu khi lập khóa.',
    en: 'Nothing has changed. Choose the file that was saved when the key was made.',
  },
  'exchange.keyRevoked.what': {
    vi: 'Tệp này ký bằng một khóa mà bạn đã thu hồi.',
    en: 'This file is signed with a key that you revoked.',
  },
  'exchange.keyRevoked.next': {
    vi: 'Tệp không được nhận. Người gửi cần nộp lại từ máy có khóa mới, rồi hai bên đối chiếu 24 chữ số.',
    en: 'It is not taken. Its sender has to hand in again from a machine with a new key, whose 24 digits you then compare.',
  },
  'exchange.notWritten.what': {
    vi: 'Tệp vừa tạo đọc lại không khớp nên đã bị bỏ.',
    en: 'The new file did not read back as it should and was thrown away.',
  },
  'exchange.notWritten.next': {
    vi: 'Số liệu của bạn vẫn còn nguyên. Hãy thử lại; nếu vẫn lỗi, hãy khởi động lại trình duyệt.',
    en: 'Your data is safe. Try again; if it stays so, restart the browser.',
  },
  'exchange.numberTaken.what': {
    vi: 'Một cửa sổ khác vừa tạo một tệp với cùng số thứ tự.',
    en: 'Another window has just made a file with the same number.',
  },
  'exchange.numberTaken.next': {
    vi: 'Tệp này đã bị bỏ, chưa gửi đi đâu. Hãy bấm tạo tệp lần nữa.',
    en: 'This file was thrown away and went nowhere. Make it once more.',
  },
  'exchange.otherKind.what': {
    vi: 'Đây là {kind}, không phải loại tệp cần ở đây.',
    en: 'This is {kind}, not what is needed here.',
  },
  'exchange.otherKind.next': {
    vi: 'Chưa có gì được ghi. Hãy mở tệp này ở đúng trang của nó.',
    en: 'Nothing was written. Open the file on the page where it belongs.',
  },
  'exchange.otherRecipient.what': {
    vi: 'Tệp này được gửi cho người giữ một khóa khác.',
    en: 'The file was meant for the holder of another key.',
  },
  'exchange.otherRecipient.next': {
    vi: 'Chưa có gì được ghi. Hãy hỏi người gửi đã dùng thẻ đơn vị nào.',
    en: 'Nothing was written. Ask the sender which unit card was used.',
  },
  'exchange.otherRecovery.what': {
    vi: 'Tệp này mở được, nhưng là tệp khôi phục của một khóa khác.',
    en: 'The file opens, but it is the recovery file of another key.',
  },
  'exchange.otherRecovery.next': {
    vi: 'Chưa có gì thay đổi. Hãy chọn tệp đã lưu cho đúng khóa này.',
    en: 'Nothing has changed. Choose the file that was saved for this key.',
  },
  'exchange.otherUnit.what': {
    vi: 'Tệp này gửi cho đơn vị {unit}.',
    en: 'The file was sent to unit {unit}.',
  },
  'exchange.otherUnit.next': {
    vi: 'Chưa có gì được ghi. Hãy chuyển sang đơn vị đó rồi mở lại, hoặc báo người gửi.',
    en: 'Nothing was written. Switch to that unit and open it again, or tell the sender.',
  },
  'exchange.passphraseNeeded.what': {
    vi: 'Tệp này mở bằng mật mã.',
    en: 'The file is opened by a passphrase.',
  },
  'exchange.passphraseNeeded.next': {
    vi: 'Hãy nhập dãy 20 chữ số mà người gửi đã cho biết.',
    en: 'Enter the 20 digits that the sender told you.',
  },
  'exchange.passphraseWrong.what': {
    vi: 'Mật mã không mở được tệp này.',
    en: 'The passphrase does not open this file.',
  },
  'exchange.passphraseWrong.next': {
    vi: 'Hãy kiểm tra từng nhóm bốn số rồi nhập lại. Nhập bao nhiêu lần cũng được.',
    en: 'Check each group of four digits and try again, as often as you like.',
  },
  'exchange.signerDiffers.what': {
    vi: 'Người ký tệp không phải người ghi tên trong tệp.',
    en: 'The file was not signed by the person it names.',
  },
  'exchange.signerDiffers.next': {
    vi: 'Chưa có gì được ghi. Hãy hỏi trực tiếp người gửi.',
    en: 'Nothing was written. Ask the sender in person.',
  },
  'exchange.tooLarge.what': {
    vi: 'Tệp lớn hơn 2 MB nên không đọc.',
    en: 'The file is larger than 2 MB and was not read.',
  },
  'exchange.tooLarge.next': {
    vi: 'Chưa có gì được ghi. Tệp của Tự Soi nhỏ hơn nhiều; hãy kiểm tra có chọn nhầm không.',
    en: 'Nothing was written. Files of Tự Soi are far smaller; check whether it is the right one.',
  },
  'exchange.tooMuch.what': {
    vi: 'Nội dung chọn gửi vượt quá 1 MB.',
    en: 'What was chosen to go out is more than 1 MB.',
  },
  'exchange.tooMuch.next': {
    vi: 'Chưa có tệp nào được tạo. Hãy bỏ bớt ghi chú hoặc minh chứng rồi tạo lại.',
    en: 'No file was made. Untick some notes or evidence and make it again.',
  },
  'exchange.tooNew.what': {
    vi: 'Tệp do một bản Tự Soi mới hơn tạo ra (dạng {version}).',
    en: 'The file was made by a newer Tự Soi (form {version}).',
  },
  'exchange.tooNew.next': {
    vi: 'Tệp không hỏng. Hãy cập nhật Tự Soi rồi mở lại.',
    en: 'It is not damaged. Update Tự Soi, then open it again.',
  },
  'exchange.tooSlow.what': {
    vi: 'Mở tệp quá lâu nên đã dừng.',
    en: 'Opening the file took too long and was stopped.',
  },
  'exchange.tooSlow.next': {
    vi: 'Chưa có gì được ghi. Hãy đóng bớt chương trình rồi thử lại.',
    en: 'Nothing was written. Close some programs and try again.',
  },
  'exchange.unsigned.what': {
    vi: 'Tệp không có chữ ký hợp lệ của Tự Soi.',
    en: 'The file carries no signature of Tự Soi that counts.',
  },
  'exchange.unsigned.next': {
    vi: 'Chưa có gì được ghi. Hãy xin người gửi tạo lại tệp bằng Tự Soi.',
    en: 'Nothing was written. Ask the sender to make the file with Tự Soi.',
  },
  'exchange.kind.member-summary': { vi: 'tệp tổng hợp', en: 'a summary' },
  'exchange.kind.unit-card': { vi: 'thẻ đơn vị', en: 'a unit card' },
  'exchange.kind.receipt': { vi: 'giấy biên nhận', en: 'a receipt' },
  'exchange.kind.return': { vi: 'phiếu phản hồi', en: 'an answer' },
  'exchange.kind.unit-summary': { vi: 'tệp tổng hợp đơn vị', en: 'a roll-up of a unit' },
  'exchange.kind.handover': { vi: 'gói bàn giao', en: 'a hand-over pack' },
  'exchange.kind.handover-return': {
    vi: 'tệp trả lại việc bàn giao',
    en: 'a return of a hand-over',
  },
} as const satisfies Catalogue;
