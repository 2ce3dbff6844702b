import type { Catalogue } from '../text';

/** The unit's report as a spreadsheet. */
export const teamFileTexts = {
  'teamFile.col.order': { vi: 'STT', en: 'No.' },
  'teamFile.col.name': { vi: 'Họ tên', en: 'Name' },
  'teamFile.col.position': { vi: 'Chức vụ', en: 'Position' },
  'teamFile.col.room': { vi: 'Phòng', en: 'Room' },
  'teamFile.col.self': { vi: 'Điểm tự chấm', en: 'Own points' },
  'teamFile.col.head': { vi: 'Điểm lãnh đạo', en: 'Head’s points' },
  'teamFile.col.band': { vi: 'Xếp loại đề nghị', en: 'Proposed level' },
  'teamFile.col.note': { vi: 'Ghi chú', en: 'Remarks' },
  'teamFile.col.reply': { vi: 'Ý kiến của cá nhân', en: 'View of the person' },
  'teamFile.col.received': { vi: 'Việc tiếp nhận', en: 'Cases received' },
  'teamFile.col.share': { vi: 'Tỷ lệ đúng hạn', en: 'Share in time' },
  'teamFile.col.late': { vi: 'Trễ hạn', en: 'Late' },
  'teamFile.col.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'teamFile.col.unexplained': { vi: 'Chưa rõ lý do', en: 'Unexplained' },
  'teamFile.col.hours': { vi: 'Giờ làm', en: 'Hours of work' },
  'teamFile.sheet.data': { vi: 'Dữ liệu', en: 'Data' },
  'teamFile.sheet.totals': { vi: 'Tổng hợp', en: 'Totals' },
  'teamFile.sheet.method': { vi: 'Cách tính', en: 'Method' },
  'teamFile.total': { vi: 'Chỉ tiêu', en: 'Figure' },
  'teamFile.value': { vi: 'Giá trị', en: 'Value' },
  'teamFile.sum.people': { vi: 'Số người trong danh sách', en: 'People on the list' },
  'teamFile.sum.sent': { vi: 'Số người đã nộp', en: 'People who have sent' },
  'teamFile.sum.received': { vi: 'Tổng việc tiếp nhận', en: 'Cases received, all' },
  'teamFile.sum.late': { vi: 'Tổng trễ hạn', en: 'Late, all' },
  'teamFile.sum.overdue': { vi: 'Tổng quá hạn', en: 'Overdue, all' },
  'teamFile.sum.hours': { vi: 'Tổng giờ làm', en: 'Hours of work, all' },
  'teamFile.sum.meanSelf': { vi: 'Điểm tự chấm trung bình', en: 'Mean of own points' },
  'teamFile.sum.meanHead': { vi: 'Điểm lãnh đạo trung bình', en: 'Mean of the head’s points' },
  'teamFile.method.title': { vi: 'Cách tính', en: 'How the figures come about' },
  'teamFile.method.missing': {
    vi: 'Người chưa nộp để trống, không tính là 0; trang Tổng hợp chỉ cộng và lấy trung bình các ô có số.',
    en: 'Whoever has not sent is left blank and is no zero; totals and means take cells with numbers only.',
  },
  'teamFile.method.share': {
    vi: 'Tỷ lệ đúng hạn = (trước hạn + đúng hạn) / (trước hạn + đúng hạn + trễ hạn) của các việc giải quyết xong trong kỳ.',
    en: 'Share in time = (early + on time) / (early + on time + late) of the cases solved in the period.',
  },
  'teamFile.method.late': {
    vi: 'Trễ hạn: giải quyết xong sau hạn trong kỳ. Quá hạn: đến cuối kỳ chưa xong mà đã qua hạn.',
    en: 'Late: solved after the due time in the period. Overdue: not solved at the end and past the due time.',
  },
  'teamFile.method.unexplained': {
    vi: 'Chưa rõ lý do: việc trễ hoặc quá hạn mà chưa ai nêu nguyên nhân.',
    en: 'Unexplained: late or overdue, and nobody gave a cause.',
  },
  'teamFile.method.hours': {
    vi: 'Giờ làm cộng từ các phiên làm việc trong kỳ, làm tròn đến giờ; thời gian chưa rõ không tính.',
    en: 'Hours add up the entries of the period, rounded to hours; unexplained time is left out.',
  },
  'teamFile.method.points': {
    vi: 'Điểm tự chấm do cá nhân tính, để tham khảo. Điểm lãnh đạo và xếp loại đề nghị do thủ trưởng ghi; chương trình không tự xếp loại.',
    en: 'Own points are the person’s own, for orientation. The head writes points and level; the program rates nobody.',
  },
  'teamFile.method.totals': {
    vi: 'Các ô ở trang Tổng hợp là công thức trên trang Dữ liệu: sửa dữ liệu thì tổng đổi theo.',
    en: 'Cells of the totals are formulas over the data: change the data and the totals follow.',
  },
} as const satisfies Catalogue;
