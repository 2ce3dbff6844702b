import type { Catalogue } from '../../text';

/** What can go wrong with working calendars and their packs. */
export const calendarProblems = {
  'calendar.full.what': {
    vi: 'Lịch đã có quá nhiều ngày riêng nên chưa thêm được.',
    en: 'The calendar holds too many days of your own, so nothing was added.',
  },
  'calendar.full.next': {
    vi: 'Hãy bỏ bớt các ngày của những năm trước rồi thêm lại.',
    en: 'Remove days of past years, then add this one again.',
  },
  'notice.gone.what': {
    vi: 'Nhắc việc này không còn trong hộp nhắc.',
    en: 'This reminder is no longer in the inbox.',
  },
  'notice.gone.next': {
    vi: 'Việc của nó có thể đã bị xóa ở một cửa sổ khác. Hãy mở lại trang Nhắc việc.',
    en: 'Its case may have been deleted in another window. Open the page of reminders again.',
  },
  'pack.damaged.what': {
    vi: 'Tệp lịch nghỉ bị hỏng ở “{field}” nên chưa được nhập.',
    en: 'The file of days off is damaged at “{field}”, so it was not taken in.',
  },
  'pack.damaged.next': {
    vi: 'Lịch đang dùng vẫn còn nguyên. Hãy sửa chỗ đó trong tệp, hoặc xin lại tệp từ người gửi.',
    en: 'The calendar in use is untouched. Correct that place in the file, or ask the sender for it again.',
  },
  'pack.dayTwice.what': {
    vi: 'Tệp lịch nghỉ ghi ngày {day} hai lần, ở {first} và {field}, nên chưa được nhập.',
    en: 'The file of days off names {day} twice, at {first} and {field}, so it was not taken in.',
  },
  'pack.dayTwice.next': {
    vi: 'Lịch đang dùng vẫn còn nguyên. Hãy bỏ một trong hai chỗ rồi nhập lại.',
    en: 'The calendar in use is untouched. Remove one of the two and take the file in again.',
  },
  'pack.notPack.what': {
    vi: 'Tệp này không phải tệp lịch nghỉ của Tự Soi.',
    en: 'This is not a file of days off of Tự Soi.',
  },
  'pack.notPack.next': {
    vi: 'Không có gì thay đổi. Tệp lịch nghỉ có tên như lich-nghi-2027.json và được xuất từ trang Lịch làm việc.',
    en: 'Nothing has changed. Such a file has a name like lich-nghi-2027.json and comes from the page Working calendar.',
  },
  'pack.otherYear.what': {
    vi: 'Tệp lịch nghỉ năm {year} có ngày {day} của năm khác, ở {field}, nên chưa được nhập.',
    en: 'The file for the year {year} has the day {day} of another year, at {field}, so it was not taken in.',
  },
  'pack.otherYear.next': {
    vi: 'Lịch đang dùng vẫn còn nguyên. Mỗi tệp là lịch của một năm; hãy sửa ngày đó hoặc sửa năm của tệp.',
    en: 'The calendar in use is untouched. Each file holds one year; correct that day or the year of the file.',
  },
  'pack.tooLarge.what': {
    vi: 'Tệp này quá lớn đối với một lịch nghỉ nên không được mở.',
    en: 'This file is too large for a calendar of days off, so it was not opened.',
  },
  'pack.tooLarge.next': {
    vi: 'Hãy kiểm tra có chọn nhầm tệp không; một tệp lịch nghỉ chỉ khoảng 10 kB.',
    en: 'Check whether it is the right file; a file of days off has about 10 kB.',
  },
  'pack.tooNew.what': {
    vi: 'Tệp lịch nghỉ này do bản Tự Soi mới hơn tạo ra (phiên bản {version}) nên chưa được nhập.',
    en: 'This file of days off comes from a newer Tự Soi (version {version}), so it was not taken in.',
  },
  'pack.tooNew.next': {
    vi: 'Lịch đang dùng vẫn còn nguyên. Hãy cập nhật Tự Soi rồi nhập lại.',
    en: 'The calendar in use is untouched. Update Tự Soi and take the file in again.',
  },
  'pack.unreadable.what': {
    vi: 'Không đọc được tệp này.',
    en: 'This file cannot be read.',
  },
  'pack.unreadable.next': {
    vi: 'Không có gì thay đổi. Tệp có thể bị cắt ngang khi sao chép; hãy chép lại hoặc xin lại từ người gửi.',
    en: 'Nothing has changed. It may have been cut off while it was copied; copy it again or ask the sender for it.',
  },
} as const satisfies Catalogue;
