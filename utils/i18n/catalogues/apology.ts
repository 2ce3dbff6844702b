import type { Catalogue } from '../text';

/** The letter of apology, and why a case is late. */
export const apologyTexts = {
  'apology.ahead': {
    vi: 'Nếu không kịp, văn bản xin lỗi nên gửi trước {time}',
    en: 'If it will not be ready, the letter of apology should go out before {time}',
  },
  'apology.missed': {
    vi: 'Sắp hết hạn, đã qua lúc nên gửi văn bản xin lỗi ({time})',
    en: 'Nearly due; the letter of apology should have gone out by {time}',
  },
  'apology.late': {
    vi: 'Đã quá hạn: cần văn bản xin lỗi và ngày hẹn mới',
    en: 'Overdue: a letter of apology with a new date is needed',
  },
  'apology.isLate': { vi: 'Việc này đã quá hạn', en: 'This case is overdue' },
  'apology.wasLate': { vi: 'Việc này xong trễ hạn', en: 'This case was finished late' },
  'apology.draft': { vi: 'Văn bản xin lỗi (DOCX)', en: 'Letter of apology (DOCX)' },
  'apology.cause': { vi: 'Ghi nguyên nhân chậm', en: 'Record the cause of the delay' },
  'apology.causeKnown': {
    vi: 'Nguyên nhân: {cause}. {confirmed}.',
    en: 'Cause: {cause}. {confirmed}.',
  },
  'apology.causeUnknown': {
    vi: 'Chưa ghi nguyên nhân. Ghi ngay thì về sau dễ giải trình hơn.',
    en: 'No cause recorded. Recorded at once it is easier to explain later.',
  },

  'apology.dialog.title': { vi: 'Văn bản xin lỗi và đề nghị gia hạn', en: 'Letter of apology' },
  'apology.dialog.intro': {
    vi: 'Bản nháp theo thể thức Nghị định 30/2020/NĐ-CP. Tên, địa chỉ và những gì Tự Soi không giữ được để dấu chấm cho bạn điền. Không có gì được gửi đi.',
    en: 'A draft laid out by Decree 30/2020/NĐ-CP, in Vietnamese. Names, addresses and whatever Tự Soi does not keep are left as dots for you to fill in. Nothing is sent.',
  },
  'apology.dialog.days': {
    vi: 'Cần thêm bao nhiêu ngày làm việc?',
    en: 'How many more working days?',
  },
  'apology.dialog.daysWrong': {
    vi: 'Nhập một số nguyên từ 1 đến 365.',
    en: 'Enter a whole number from 1 to 365.',
  },
  'apology.dialog.newDue': { vi: 'Ngày hẹn mới: {day}', en: 'New date: {day}' },
  'apology.dialog.save': { vi: 'Tải DOCX', en: 'Download DOCX' },
  'apology.dialog.done': {
    vi: 'Đã tải {file}. Khi văn bản được ký, hãy ghi diễn biến “Gia hạn, xin lỗi và hẹn lại”.',
    en: '{file} is downloaded. Once it is signed, record the event “Extended with an apology”.',
  },
  'apology.dialog.failed': {
    vi: 'Chưa tạo được tệp. Hãy tải lại trang rồi thử lần nữa.',
    en: 'The file could not be made. Load the page again and try once more.',
  },

  'delay.title': { vi: 'Nguyên nhân chậm', en: 'Cause of the delay' },
  'delay.cause': { vi: 'Vì sao chậm?', en: 'Why is it late?' },
  'delay.subjectiveHint': {
    vi: 'Do cơ quan hoặc do mình.',
    en: 'The office or I could have prevented it.',
  },
  'delay.objectiveHint': {
    vi: 'Mất điện, thiên tai, hệ thống dừng…',
    en: 'Power cut, disaster, system down…',
  },
  'delay.coordinationHint': {
    vi: 'Đã gửi lấy ý kiến, chưa có trả lời.',
    en: 'An opinion was asked for and has not come.',
  },
  'delay.when': { vi: 'Biết từ lúc nào?', en: 'Since when is it known?' },
  'delay.confirmedBy': { vi: 'Ai xác nhận?', en: 'Who confirmed it?' },
  'delay.confirmedByHint': {
    vi: 'Chỉ ghi chức vụ, ví dụ Trưởng phòng chuyên môn. Không ghi họ tên.',
    en: 'The post only, for example head of the division. No name.',
  },
  'delay.save': { vi: 'Ghi nguyên nhân', en: 'Record the cause' },
  'delay.done': { vi: 'Đã ghi nguyên nhân chậm.', en: 'The cause is recorded.' },
} as const satisfies Catalogue;
