import type { Catalogue } from '../text';

/** Figures of units, for the level above. */
export const unitsTexts = {
  'units.take': { vi: 'Nhận tệp tổng hợp đơn vị', en: 'Take in files of units' },
  'units.take.about': {
    vi: 'Nhận theo thứ tự nào cũng cho cùng kết quả; một đơn vị đến bằng hai đường chỉ được tính một lần.',
    en: 'Any order gives the same figures; a unit that comes by two ways counts once.',
  },
  'units.taken': {
    vi: 'Đã nhận {count} tệp.',
    en: { one: '{count} file was taken in.', other: '{count} files were taken in.' },
  },
  'units.refused': { vi: '{file}: {why}', en: '{file}: {why}' },
  'units.none': {
    vi: 'Chưa có đơn vị nào gửi lên cho kỳ này',
    en: 'No unit has sent for this period',
  },
  'units.none.next': {
    vi: 'Mỗi đơn vị tạo tệp ở phần này, gửi cho mã đơn vị của bạn; bạn mở các tệp đó ở đây.',
    en: 'Each unit makes its file here for the code of your unit; you open those files here.',
  },
  'units.levels': { vi: 'Theo cấp', en: 'By level' },
  'units.all': { vi: 'Từng đơn vị', en: 'Unit by unit' },
  'units.level': { vi: 'Cấp', en: 'Level' },
  'units.level.province': { vi: 'Cấp tỉnh', en: 'Province' },
  'units.level.district': { vi: 'Cấp huyện (đến 30/06/2025)', en: 'District (to 30/06/2025)' },
  'units.level.commune': { vi: 'Cấp xã', en: 'Commune' },
  'units.unit': { vi: 'Đơn vị', en: 'Unit' },
  'units.units': { vi: 'Số đơn vị', en: 'Units' },
  'units.sent': { vi: 'Đã nộp', en: 'Sent' },
  'units.sentOf': { vi: '{sent} trên {all}', en: '{sent} of {all}' },
  'units.dossiers': { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' },
  'units.share': { vi: 'Đúng hạn', en: 'In time' },
  'units.late': { vi: 'Trễ hạn', en: 'Late' },
  'units.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'units.petitions': { vi: 'Đơn thư', en: 'Petitions' },
  'units.receptions': { vi: 'Lượt tiếp dân', en: 'Receptions' },
  'units.citizens': { vi: 'Công dân được tiếp', en: 'Citizens received' },
  'units.inspections': { vi: 'Cuộc thanh tra, kiểm tra', en: 'Inspections' },
  'units.conclusions': { vi: 'Kết luận đã ban hành', en: 'Conclusions' },
  'units.collectives': { vi: 'Tập thể phải kiểm điểm', en: 'Collectives to review' },
  'units.csv': { vi: 'Tải CSV', en: 'Save CSV' },
  'units.make': { vi: 'Tạo tệp tổng hợp đơn vị', en: 'Make the unit’s file' },
  'units.make.about': {
    vi: 'Gồm số cộng của đơn vị và của các đơn vị đã nhận; không có tên người. Điểm trung bình của nhóm dưới năm người không có trong tệp.',
    en: 'It holds the sums of the unit and of the units taken in; no names. Means of fewer than five people are not in it.',
  },
  'units.make.for': { vi: 'Gửi cho đơn vị có mã', en: 'For the unit with the code' },
  'units.make.name': { vi: 'Tên đơn vị gửi', en: 'Name of the sending unit' },
  'units.make.declared': { vi: 'Số do đơn vị khai', en: 'Declared by the unit' },
  'units.make.wrong': { vi: 'Cần một số nguyên từ 0.', en: 'A whole number from 0 is needed.' },
  'units.copied': { vi: 'Đã chép.', en: 'Copied.' },
} as const satisfies Catalogue;
