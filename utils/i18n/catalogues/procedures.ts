import type { Catalogue } from '../text';

/** The catalogue of procedures: list, search, and taking in a file. */
export const proceduresTexts = {
  'procedures.title': { vi: 'Danh mục thủ tục', en: 'Procedures' },
  'procedures.intro': {
    vi: 'Mã, tên và thời hạn của từng thủ tục, để Tự Soi gợi ý thời hạn khi bạn thêm hồ sơ.',
    en: 'Code, name and time limit of each procedure, so that a limit can be offered when you add a dossier.',
  },
  'procedures.choose': { vi: 'Nhập từ tệp…', en: 'Import a file…' },
  'procedures.template': { vi: 'Tải tệp mẫu', en: 'Download a template' },
  'procedures.empty.title': {
    vi: 'Chưa có danh mục thủ tục',
    en: 'There is no catalogue yet',
  },
  'procedures.empty.text': {
    vi: 'Xin tệp danh mục của đơn vị (CSV hoặc XLSX, có cột mã, tên và thời hạn giải quyết) rồi kéo vào đây. Bạn sẽ xem trước mọi thay đổi; chưa bấm Áp dụng thì chưa có gì được ghi.',
    en: 'Ask your office for its list (CSV or XLSX with the columns code, name and time limit) and drop it here. You will see every change first; nothing is written before you press Apply.',
  },
  'procedures.drop': { vi: 'Thả tệp vào đây để xem trước', en: 'Drop the file here to preview it' },
  'procedures.reading': { vi: 'Đang đọc {file}…', en: 'Reading {file}…' },
  'procedures.search': { vi: 'Tìm theo mã hoặc tên', en: 'Search by code or name' },
  'procedures.count': {
    vi: '{count} thủ tục',
    en: { one: '{count} procedure', other: '{count} procedures' },
  },
  'procedures.found': {
    vi: 'Tìm thấy {count} thủ tục',
    en: { one: '{count} procedure found', other: '{count} procedures found' },
  },
  'procedures.nothing.title': {
    vi: 'Không có thủ tục nào khớp “{search}”',
    en: 'No procedure fits “{search}”',
  },
  'procedures.nothing.text': {
    vi: 'Hãy thử ít từ hơn, hoặc tìm theo mã, ví dụ 1.001193.',
    en: 'Try fewer words, or search by code, for example 1.001193.',
  },
  'procedures.more': { vi: 'Xem thêm', en: 'Show more' },

  'procedures.column.code': { vi: 'Mã', en: 'Code' },
  'procedures.column.name': { vi: 'Tên thủ tục', en: 'Procedure' },
  'procedures.column.field': { vi: 'Lĩnh vực', en: 'Field' },
  'procedures.column.level': { vi: 'Cấp', en: 'Level' },
  'procedures.column.limit': { vi: 'Thời hạn', en: 'Time limit' },
  'procedures.column.cutOff': { vi: 'Giờ chốt', en: 'Cut-off' },
  'procedures.column.unit': { vi: 'Đơn vị thời hạn', en: 'Unit' },
  'procedures.column.validFrom': { vi: 'Áp dụng từ', en: 'In force from' },
  'procedures.column.change': { vi: 'Thay đổi', en: 'Change' },
  'procedures.column.line': { vi: 'Dòng', en: 'Row' },
  'procedures.column.reason': { vi: 'Lý do', en: 'Reason' },
  'procedures.later': { vi: 'Đổi từ {day}', en: 'Changes from {day}' },
  'procedures.notYet': { vi: 'Chưa áp dụng', en: 'Not in force yet' },

  'procedures.level.province': { vi: 'Tỉnh', en: 'Province' },
  'procedures.level.commune': { vi: 'Xã', en: 'Commune' },
  'procedures.level.ministry': { vi: 'Bộ', en: 'Ministry' },
  'procedures.limit.none': { vi: 'Không có', en: 'None' },
  'procedures.limit.sameDay': { vi: 'Trong ngày', en: 'Same day' },
  'procedures.limit.workingDays': {
    vi: '{count} ngày làm việc',
    en: { one: '{count} working day', other: '{count} working days' },
  },
  'procedures.limit.calendarDays': {
    vi: '{count} ngày',
    en: { one: '{count} calendar day', other: '{count} calendar days' },
  },
  'procedures.limit.workingHours': {
    vi: '{count} giờ làm việc',
    en: { one: '{count} working hour', other: '{count} working hours' },
  },

  'procedures.preview.title': { vi: 'Xem trước: {file}', en: 'Preview: {file}' },
  'procedures.preview.intro': {
    vi: 'Chưa có gì được ghi. Hồ sơ đang theo dõi giữ nguyên thời hạn đã có.',
    en: 'Nothing is written yet. Cases that are tracked keep the limit they have.',
  },
  'procedures.preview.tabs': { vi: 'Các nhóm thay đổi', en: 'Kinds of change' },
  'procedures.preview.added': { vi: 'Mới', en: 'New' },
  'procedures.preview.changed': { vi: 'Thay đổi', en: 'Changed' },
  'procedures.preview.same': { vi: 'Giữ nguyên', en: 'Same' },
  'procedures.preview.missing': { vi: 'Không có trong tệp', en: 'Not in the file' },
  'procedures.preview.bad': { vi: 'Dòng chưa nhận', en: 'Rows not taken' },
  'procedures.preview.added.none': {
    vi: 'Tệp không có thủ tục nào mới.',
    en: 'The file holds no new procedure.',
  },
  'procedures.preview.changed.none': {
    vi: 'Không thủ tục nào thay đổi.',
    en: 'No procedure changes.',
  },
  'procedures.preview.same.none': {
    vi: 'Không có thủ tục nào giữ nguyên.',
    en: 'No procedure stays the same.',
  },
  'procedures.preview.missing.none': {
    vi: 'Mọi thủ tục đang có đều có trong tệp.',
    en: 'Every procedure there is stands in the file.',
  },
  'procedures.preview.missing.text': {
    vi: 'Các thủ tục này được giữ lại, không bị xóa.',
    en: 'These procedures are kept; none is deleted.',
  },
  'procedures.preview.bad.none': { vi: 'Mọi dòng đều đọc được.', en: 'Every row could be read.' },
  'procedures.preview.bad.text': {
    vi: 'Các dòng này không được nhận, những dòng khác vẫn dùng được. Sửa trong tệp rồi nhập lại cũng không tạo bản trùng.',
    en: 'These rows are not taken; all others can be used. Correct them and import again: nothing is doubled.',
  },
  'procedures.preview.passed': {
    vi: 'Bỏ qua {count} dòng tiêu đề hoặc ghi chú: {rows}.',
    en: {
      one: 'Passed over {count} row with a title or note: {rows}.',
      other: 'Passed over {count} rows with titles or notes: {rows}.',
    },
  },
  'procedures.preview.copy': { vi: 'Chép danh sách', en: 'Copy the list' },
  'procedures.preview.copied': { vi: 'Đã chép danh sách dòng.', en: 'The list of rows is copied.' },
  'procedures.preview.fromTo': {
    vi: '{field}: từ {from} thành {to}',
    en: '{field}: from {from} to {to}',
  },
  'procedures.preview.blank': { vi: 'để trống', en: 'empty' },
  'procedures.preview.nothing': {
    vi: 'Danh mục đã đúng như tệp, không có gì cần áp dụng.',
    en: 'The catalogue is as the file says; there is nothing to apply.',
  },
  'procedures.edition.from': { vi: 'Ngày áp dụng', en: 'In force from' },
  'procedures.edition.fromHint': {
    vi: 'Ngày/tháng/năm. Hồ sơ tiếp nhận trước ngày này theo bản cũ.',
    en: 'Day/month/year. Dossiers received before keep the older version.',
  },
  'procedures.edition.fromWrong': {
    vi: 'Viết ngày theo dạng 23/11/2026.',
    en: 'Write the day like 23/11/2026.',
  },
  'procedures.edition.source': { vi: 'Căn cứ', en: 'Source' },
  'procedures.edition.sourceHint': {
    vi: 'Số quyết định công bố danh mục, ví dụ Quyết định số …/QĐ-UBND.',
    en: 'The decision that publishes the list, for example Decision No. …/QĐ-UBND.',
  },
  'procedures.apply': {
    vi: 'Áp dụng {count} thay đổi',
    en: { one: 'Apply {count} change', other: 'Apply {count} changes' },
  },
  'procedures.applied': {
    vi: 'Đã áp dụng {count} thay đổi vào danh mục.',
    en: {
      one: '{count} change is in the catalogue.',
      other: '{count} changes are in the catalogue.',
    },
  },
  'procedures.place': { vi: '{line}', en: '{line}' },
  'procedures.placeInSheet': { vi: '{sheet}, {line}', en: '{sheet}, {line}' },
  'procedures.badLine': { vi: 'Dòng {place}: {reason}', en: 'Row {place}: {reason}' },

  'procedures.fault.codeMissing': { vi: 'Thiếu mã thủ tục.', en: 'The code is missing.' },
  'procedures.fault.codeUnreadable': {
    vi: 'Mã “{text}” không đúng dạng 1.234567. Nếu bảng tính đã bỏ số 0 ở cuối, hãy định dạng cột mã là văn bản.',
    en: 'The code “{text}” is not like 1.234567. If the spreadsheet cut zeros at its end, format the column as text.',
  },
  'procedures.fault.nameMissing': { vi: 'Thiếu tên thủ tục.', en: 'The name is missing.' },
  'procedures.fault.tooLong.name': {
    vi: 'Tên dài hơn 1.000 ký tự.',
    en: 'The name is longer than 1,000 characters.',
  },
  'procedures.fault.tooLong.field': {
    vi: 'Lĩnh vực dài hơn 200 ký tự.',
    en: 'The field is longer than 200 characters.',
  },
  'procedures.fault.levelUnknown': {
    vi: 'Không rõ cấp “{text}”; hãy ghi tỉnh, xã hoặc bộ.',
    en: 'The level “{text}” is not known; write province, commune or ministry.',
  },
  'procedures.fault.cutOffUnreadable': {
    vi: 'Không đọc được giờ chốt “{text}”; hãy ghi như 15:00.',
    en: 'The cut-off “{text}” cannot be read; write it like 15:00.',
  },
  'procedures.fault.repeated': {
    vi: 'Trùng với dòng {place}; chỉ nhận một lần.',
    en: 'The same as row {place}; taken once.',
  },
  'procedures.fault.contradicted': {
    vi: 'Cùng mã với dòng {place} nhưng nội dung khác; chưa nhận dòng nào.',
    en: 'The same code as row {place} with other contents; neither is taken.',
  },
  'procedures.fault.limit.unitMissing': {
    vi: 'Thời hạn “{text}” không ghi đơn vị (ngày làm việc, ngày hay giờ làm việc).',
    en: 'The limit “{text}” has no unit (working days, days or working hours).',
  },
  'procedures.fault.limit.unitUnknown': {
    vi: 'Không rõ đơn vị của thời hạn “{text}”; chỉ đọc ngày làm việc, ngày và giờ làm việc.',
    en: 'The unit of the limit “{text}” is not clear; only working days, days and working hours are read.',
  },
  'procedures.fault.limit.unitsDiffer': {
    vi: 'Thời hạn “{text}” có hai đơn vị khác nhau.',
    en: 'The limit “{text}” names two different units.',
  },
  'procedures.fault.limit.several': {
    vi: 'Thời hạn “{text}” có nhiều con số; hãy ghi một thời hạn.',
    en: 'The limit “{text}” holds several numbers; write one limit.',
  },
  'procedures.fault.limit.isDate': {
    vi: 'Thời hạn “{text}” là ngày tháng; bảng tính có thể đã tự đổi, hãy định dạng cột là văn bản và ghi lại.',
    en: 'The limit “{text}” is a date; the spreadsheet may have changed it. Format the column as text and write it again.',
  },
  'procedures.fault.limit.notWhole': {
    vi: 'Thời hạn “{text}” lẻ, không thành số giờ làm việc chẵn.',
    en: 'The limit “{text}” is no whole number of working hours.',
  },
  'procedures.fault.limit.outOfRange': {
    vi: 'Thời hạn “{text}” bằng 0 hoặc quá 3.650.',
    en: 'The limit “{text}” is 0 or above 3,650.',
  },
  'procedures.fault.limit.unreadable': {
    vi: 'Không đọc được thời hạn “{text}”; hãy ghi như 05 ngày làm việc, 3 ngày, 8 giờ làm việc hoặc Trong ngày.',
    en: 'The limit “{text}” cannot be read; write it like 5 working days, 3 days, 8 working hours or Same day.',
  },

  'procedures.template.file': { vi: 'mau-danh-muc-thu-tuc', en: 'procedures-template' },
  'procedures.template.example': {
    vi: 'Ví dụ, hãy xóa dòng này: {name}',
    en: 'Example, delete this row: {name}',
  },
  'procedures.template.birth': { vi: 'Đăng ký khai sinh', en: 'Registration of a birth' },
  'procedures.template.land': { vi: 'Đăng ký đất đai lần đầu', en: 'First registration of land' },
  'procedures.template.permit': { vi: 'Cấp giấy phép xây dựng', en: 'Building permit' },
  'procedures.template.civil': { vi: 'Hộ tịch', en: 'Civil status' },
  'procedures.template.landField': { vi: 'Đất đai', en: 'Land' },
  'procedures.template.building': { vi: 'Xây dựng', en: 'Building' },

  'procedures.offer': { vi: 'Theo danh mục: {limit}', en: 'By the catalogue: {limit}' },
  'procedures.offer.take': { vi: 'Dùng thời hạn này', en: 'Use this limit' },
} as const satisfies Catalogue;
