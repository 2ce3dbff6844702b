import type { Catalogue } from '../../text';

/** What can go wrong with a list of procedures or another table brought as a file. */
export const tableProblems = {
  'problem.column.code': { vi: 'Mã thủ tục', en: 'Code' },
  'problem.column.name': { vi: 'Tên thủ tục', en: 'Name' },
  'problem.column.limit': { vi: 'Thời hạn giải quyết', en: 'Time limit' },
  'procedures.columnsMissing.what': {
    vi: 'Không tìm thấy cột: {columns}.',
    en: 'No column found for: {columns}.',
  },
  'procedures.columnsMissing.next': {
    vi: 'Chưa có gì được ghi. Hãy đặt dòng tiêu đề trong 30 dòng đầu, ghi tên cột như trong tệp mẫu, rồi chọn lại tệp.',
    en: 'Nothing was written. Put the headings within the first 30 rows, name the columns as in the template, then choose the file again.',
  },
  'procedures.columnTwice.what': {
    vi: 'Có nhiều cột cùng ý nghĩa: “{headings}”.',
    en: 'Several columns mean the same: “{headings}”.',
  },
  'procedures.columnTwice.next': {
    vi: 'Chưa có gì được ghi. Hãy giữ lại một cột, hoặc đặt đúng tên như trong tệp mẫu cho cột cần đọc.',
    en: 'Nothing was written. Keep one of them, or give the one to be read its name from the template.',
  },
  'table.badQuote.what': {
    vi: 'Dấu nháy kép (") ở dòng {line} đặt không đúng nên không chia được cột.',
    en: 'A quotation mark (") in line {line} stands wrong, so the columns cannot be told apart.',
  },
  'table.badQuote.next': {
    vi: 'Chưa có gì được ghi. Hãy sửa dòng đó, hoặc mở tệp bằng bảng tính và lưu lại dạng .xlsx.',
    en: 'Nothing was written. Correct that line, or open the file in a spreadsheet and save it as .xlsx.',
  },
  'table.notText.what': {
    vi: 'Tệp không ở bảng mã Unicode nên chữ có dấu sẽ bị sai.',
    en: 'The file is not in Unicode, so accented letters would be wrong.',
  },
  'table.notText.next': {
    vi: 'Chưa có gì được ghi. Hãy mở tệp bằng bảng tính, lưu lại dạng .xlsx hoặc “CSV UTF-8”, rồi chọn lại.',
    en: 'Nothing was written. Open it in a spreadsheet, save it as .xlsx or “CSV UTF-8”, then choose it again.',
  },
  'table.oldFormat.what': {
    vi: 'Tệp .xls đời cũ hoặc có mật khẩu nên không đọc được.',
    en: 'Old .xls files and files with a password cannot be read.',
  },
  'table.oldFormat.next': {
    vi: 'Chưa có gì được ghi. Hãy mở tệp, chọn Lưu thành… dạng .xlsx không đặt mật khẩu, rồi chọn lại.',
    en: 'Nothing was written. Open it, save it as .xlsx without a password, then choose it again.',
  },
  'table.tooMany.what': {
    vi: 'Bảng có quá nhiều dòng, cột hoặc trang tính.',
    en: 'The table has too many rows, columns or sheets.',
  },
  'table.tooMany.next': {
    vi: 'Chưa có gì được ghi. Tự Soi đọc đến 50.000 dòng và 200 cột; hãy chép phần danh mục sang một tệp mới.',
    en: 'Nothing was written. Up to 50,000 rows and 200 columns are read; copy the list into a new file.',
  },
  'table.unreadable.what': {
    vi: 'Tệp bị hỏng hoặc không phải bảng CSV, XLSX.',
    en: 'The file is damaged, or is no CSV or XLSX table.',
  },
  'table.unreadable.next': {
    vi: 'Chưa có gì được ghi. Hãy mở thử tệp bằng bảng tính rồi lưu lại dạng .xlsx hoặc CSV UTF-8.',
    en: 'Nothing was written. Try to open it in a spreadsheet and save it as .xlsx or CSV UTF-8.',
  },
} as const satisfies Catalogue;
