import type { Catalogue } from '../text';

/** The year of work: the page, its forms, and the question about days that nobody has settled. */
export const calendarTexts = {
  'calendar.title': { vi: 'Lịch làm việc', en: 'Working calendar' },
  'calendar.year': { vi: 'Năm {year}', en: 'Year {year}' },
  'calendar.before': { vi: 'Năm {year}', en: 'Year {year}' },
  'calendar.after': { vi: 'Năm {year}', en: 'Year {year}' },
  'calendar.thisYear': { vi: 'Về hôm nay', en: 'Back to today' },
  'calendar.years': { vi: 'Chọn năm', en: 'Choose the year' },
  'calendar.month': { vi: 'Tháng {month}', en: '{month}' },
  'calendar.sum': {
    vi: '{days} ngày làm việc, {hours} giờ',
    en: '{days} working days, {hours} hours',
  },
  'calendar.sum.leave': {
    vi: 'bạn vắng {count} ngày trong đó',
    en: { one: 'you are away on {count} of them', other: 'you are away on {count} of them' },
  },
  'calendar.keys': {
    vi: 'Phím mũi tên chuyển ngày và tuần, Page Up và Page Down chuyển tháng.',
    en: 'Arrow keys move by day and week, Page Up and Page Down by month.',
  },

  'calendar.sure.official': { vi: 'Đã có thông báo', en: 'Announced' },
  'calendar.sure.expected': { vi: 'Dự kiến', en: 'Expected' },
  'calendar.sure.none': { vi: 'Chưa có lịch nghỉ', en: 'No days off known' },
  'calendar.sure.expectedText': {
    vi: 'Chưa thấy thông báo chính thức của năm {year}. Mọi hạn rơi vào năm này ghi “tạm tính”.',
    en: 'No official notice for {year} has been seen. Every due date in that year is marked provisional.',
  },
  'calendar.sure.noneText': {
    vi: 'Năm {year} chưa có lịch nghỉ nên chỉ trừ thứ Bảy, Chủ nhật và ngày bạn thêm. Mọi hạn rơi vào năm này ghi “tạm tính”.',
    en: 'No days off of {year} are known, so only weekends and the days you add are left out. Every due date in that year is marked provisional.',
  },
  'calendar.notices': { vi: 'Căn cứ: {list}', en: 'By {list}' },
  'calendar.source.official': {
    vi: 'Theo một bảng tổng hợp các thông báo; văn bản gốc còn phải đối chiếu.',
    en: 'From a table of the notices; the official texts are still to be compared.',
  },
  'calendar.source.expected': {
    vi: 'Tính theo Bộ luật Lao động 2019, Điều 111 và 112, và Nghị quyết 28/2026/QH16; Tết xếp theo cách của năm 2024.',
    en: 'Worked out from the Labour Code 2019, articles 111 and 112, and Resolution 28/2026/QH16; Tết as it was arranged in 2024.',
  },
  'calendar.unverified': {
    vi: 'cần đối chiếu văn bản gốc',
    en: 'to be compared with the official text',
  },
  'calendar.own': { vi: 'lịch do bạn nhập hoặc sửa', en: 'taken in or changed by you' },

  'calendar.kind.working': { vi: 'ngày làm việc', en: 'working day' },
  'calendar.kind.weekend': { vi: 'nghỉ cuối tuần', en: 'day of rest' },
  'calendar.kind.holiday': { vi: 'nghỉ lễ', en: 'holiday' },
  'calendar.kind.worked': { vi: 'làm bù', en: 'worked day of rest' },
  'calendar.kind.unit': { vi: 'cơ quan nghỉ', en: 'office closed' },
  'calendar.kind.decided': { vi: 'nghỉ, theo bạn trả lời', en: 'off, as you answered' },
  'calendar.kind.leave': { vi: 'bạn vắng mặt', en: 'you are away' },
  'calendar.kind.undecided': { vi: 'chưa rõ', en: 'not settled' },
  'calendar.today': { vi: 'hôm nay', en: 'today' },
  'calendar.legend': { vi: 'Chú giải', en: 'Legend' },

  'calendar.day.named': { vi: '{kind}: {name}', en: '{kind}: {name}' },
  'calendar.day.sessions': { vi: 'Giờ làm việc', en: 'Working hours' },
  'calendar.day.none': { vi: 'Không có giờ làm việc', en: 'No working hours' },
  'calendar.day.insteadOf': { vi: 'thay cho {day}', en: 'instead of {day}' },
  'calendar.day.unitName': { vi: 'Cơ quan nghỉ', en: 'Office closed' },
  'calendar.day.leaveName': { vi: 'Vắng mặt', en: 'Away' },
  'calendar.day.leaveText': {
    vi: 'Bạn vắng mặt, nhưng hạn của hồ sơ vẫn đếm ngày này.',
    en: 'You are away, but due dates count this day all the same.',
  },
  'calendar.day.provisional': {
    vi: 'Tạm tính: năm này chưa có thông báo chính thức.',
    en: 'Provisional: there is no official notice for this year yet.',
  },
  'calendar.day.due': {
    vi: '{count} việc đang mở đến hạn',
    en: { one: '{count} open case due', other: '{count} open cases due' },
  },
  'calendar.day.dueNone': { vi: 'Không có việc nào đến hạn', en: 'No case is due' },
  'calendar.day.dueMore': {
    vi: 'và {count} việc nữa',
    en: { one: 'and {count} more', other: 'and {count} more' },
  },
  'calendar.day.off': { vi: 'Cơ quan nghỉ ngày này', en: 'Office closed that day' },
  'calendar.day.leave': { vi: 'Tôi vắng ngày này', en: 'I am away that day' },
  'calendar.day.work': { vi: 'Cơ quan làm ngày này', en: 'Office works that day' },
  'calendar.day.edit': { vi: 'Sửa trong lịch nghỉ', en: 'Change in the days off' },

  'calendar.list': { vi: 'Các ngày đặc biệt', en: 'Special days' },
  'calendar.list.none': {
    vi: 'Năm này chưa có ngày nào khác thường.',
    en: 'No special day in this year.',
  },
  'calendar.list.range': { vi: '{from} – {to}', en: '{from} – {to}' },
  'calendar.list.edit': { vi: 'Sửa {name}, {days}', en: 'Change {name}, {days}' },
  'calendar.list.remove': { vi: 'Bỏ {name}, {days}', en: 'Remove {name}, {days}' },
  'calendar.list.answered.worked': { vi: 'bạn trả lời: có làm việc', en: 'you answered: worked' },
  'calendar.list.answered.off': { vi: 'bạn trả lời: được nghỉ', en: 'you answered: off' },
  'calendar.list.open': {
    vi: 'chưa rõ, đang đếm là ngày làm việc',
    en: 'not settled, counted as a working day',
  },

  'calendar.add': { vi: 'Thêm ngày', en: 'Add days' },
  'calendar.form.title.add': { vi: 'Thêm ngày vào lịch', en: 'Add days to the calendar' },
  'calendar.form.title.edit': { vi: 'Sửa ngày trong lịch', en: 'Change days of the calendar' },
  'calendar.form.kind': { vi: 'Loại ngày', en: 'What it is' },
  'calendar.form.kind.unitDaysOff': { vi: 'Cơ quan nghỉ', en: 'Office closed' },
  'calendar.form.kind.leave': { vi: 'Tôi vắng mặt', en: 'I am away' },
  'calendar.form.kind.worked': { vi: 'Cơ quan làm bù', en: 'Office works' },
  'calendar.form.hint.unitDaysOff': {
    vi: 'Cả cơ quan nghỉ theo quyết định của đơn vị. Mọi hạn bỏ qua các ngày này.',
    en: 'The whole office is closed by decision of the unit. Every due date leaves these days out.',
  },
  'calendar.form.hint.leave': {
    vi: 'Nghỉ phép, công tác, đi học của riêng bạn. Hạn của hồ sơ không đổi; Tự Soi chỉ bớt nhắc.',
    en: 'Leave, a trip or study of your own. No due date moves; Tự Soi only reminds you less.',
  },
  'calendar.form.hint.worked': {
    vi: 'Ngày nghỉ mà cơ quan làm việc. Hạn đếm ngày này như ngày làm việc.',
    en: 'A day of rest on which the office works. Due dates count it as a working day.',
  },
  'calendar.form.from': { vi: 'Từ ngày', en: 'From' },
  'calendar.form.to': { vi: 'Đến ngày', en: 'To' },
  'calendar.form.sameDay': { vi: 'cùng ngày', en: 'same day' },
  'calendar.form.day': { vi: 'Ngày', en: 'Day' },
  'calendar.form.insteadOf': { vi: 'Làm bù cho ngày', en: 'Makes up for' },
  'calendar.form.insteadOfHint': {
    vi: 'Giờ làm việc lấy theo thứ của ngày đó.',
    en: 'The hours are those of its weekday.',
  },
  'calendar.form.alsoOff': {
    vi: 'Ngày được làm bù là ngày cơ quan nghỉ',
    en: 'The office is closed on the day it makes up for',
  },
  'calendar.form.name': { vi: 'Lý do', en: 'Reason' },
  'calendar.form.problem.unreadable': {
    vi: 'Không đọc được ngày này. Ví dụ: 25/12/2026.',
    en: 'This day cannot be read. For example: 25/12/2026.',
  },
  'calendar.form.problem.reversed': {
    vi: 'Ngày cuối phải sau ngày đầu, cách nhau không quá một năm.',
    en: 'The last day must follow the first, by a year at most.',
  },
  'calendar.form.problem.working': {
    vi: 'Ngày này vốn là ngày làm việc, không cần thêm.',
    en: 'This is a working day already, so there is nothing to add.',
  },
  'calendar.form.problem.same': {
    vi: 'Ngày làm bù phải khác ngày được làm bù.',
    en: 'A day cannot make up for itself.',
  },
  'calendar.form.problem.name': {
    vi: 'Hãy ghi tên ngày nghỉ.',
    en: 'Write the name of the day.',
  },

  'calendar.said.added': { vi: 'Đã thêm vào lịch: {days}.', en: 'Added to the calendar: {days}.' },
  'calendar.said.changed': { vi: 'Đã sửa lịch: {days}.', en: 'Calendar changed: {days}.' },
  'calendar.said.removed': {
    vi: 'Đã bỏ khỏi lịch: {days}.',
    en: 'Removed from the calendar: {days}.',
  },
  'calendar.said.worked': {
    vi: 'Đã ghi: {day} có làm việc.',
    en: 'Noted: offices worked on {day}.',
  },
  'calendar.said.off': { vi: 'Đã ghi: {day} được nghỉ.', en: 'Noted: offices were off on {day}.' },
  'calendar.said.open': {
    vi: 'Đã bỏ câu trả lời về {day}.',
    en: 'The answer about {day} is gone.',
  },
  'calendar.said.later': {
    vi: 'Sẽ hỏi lại sau một tuần. Hiện {day} được đếm là ngày làm việc.',
    en: 'You will be asked again in a week. Until then {day} counts as a working day.',
  },
  'calendar.said.moved': {
    vi: '{said} {count} việc đổi hạn.',
    en: {
      one: '{said} {count} due date has moved.',
      other: '{said} {count} due dates have moved.',
    },
  },
  'calendar.said.pack': {
    vi: 'Đã dùng lịch nghỉ mới cho năm {year}.',
    en: 'The new days off of {year} are in use.',
  },
  'calendar.said.shipped': {
    vi: 'Năm {year} đã về lịch có sẵn.',
    en: '{year} is back to the days off that come along.',
  },
  'calendar.said.dropped': {
    vi: 'Đã bỏ lịch nghỉ năm {year}.',
    en: 'The days off of {year} are gone.',
  },
  'calendar.said.exported': {
    vi: 'Đã lưu lịch nghỉ năm {year} vào {file}.',
    en: 'Days off of {year} saved as {file}.',
  },
  'calendar.said.undone': { vi: 'Đã hoàn tác.', en: 'Undone.' },

  'calendar.ask.title': {
    vi: '{day}: cơ quan bạn có làm việc không?',
    en: '{day}: did your office work?',
  },
  'calendar.ask.titleAhead': {
    vi: '{day}: cơ quan bạn sẽ làm việc hay nghỉ?',
    en: '{day}: will your office work?',
  },
  'calendar.ask.text': {
    vi: '{name}. Chưa rõ nên Tự Soi đang đếm là ngày làm việc; hạn sẽ theo câu trả lời của bạn.',
    en: '{name}. Until this is known it counts as a working day; due dates follow your answer.',
  },
  'calendar.ask.worked': { vi: 'Có làm việc', en: 'It worked' },
  'calendar.ask.off': { vi: 'Được nghỉ', en: 'It was off' },
  'calendar.ask.later': { vi: 'Chưa rõ, hỏi lại sau', en: 'Not sure, ask me later' },
  'calendar.ask.again': { vi: 'Bỏ câu trả lời', en: 'Take the answer back' },

  'calendar.move.title': {
    vi: '{count} việc đang mở sẽ đổi hạn',
    en: {
      one: '{count} open case gets another due date',
      other: '{count} open cases get another due date',
    },
  },
  'calendar.move.none': {
    vi: 'Không việc đang mở nào đổi hạn.',
    en: 'No open case gets another due date.',
  },
  'calendar.move.case': { vi: 'Việc', en: 'Case' },
  'calendar.move.before': { vi: 'Hạn đang có', en: 'Due now' },
  'calendar.move.after': { vi: 'Hạn mới', en: 'Due then' },
  'calendar.move.apply': { vi: 'Áp dụng', en: 'Apply' },
  'calendar.move.more': {
    vi: 'và {count} việc nữa.',
    en: { one: 'and {count} more.', other: 'and {count} more.' },
  },
  'calendar.move.closed': {
    vi: 'Việc đã xong giữ nguyên như đã tính.',
    en: 'Closed cases stay as they were counted.',
  },
  'calendar.move.noTitle': { vi: 'Chưa có tên', en: 'No name' },

  'calendar.pack.title': { vi: 'Lịch nghỉ của năm', en: 'Days off of the year' },
  'calendar.pack.import': { vi: 'Nhập từ tệp', en: 'Take in a file' },
  'calendar.pack.export': { vi: 'Xuất ra tệp', en: 'Save as a file' },
  'calendar.pack.shipped': { vi: 'Về lịch có sẵn', en: 'Back to what comes along' },
  'calendar.pack.drop': { vi: 'Bỏ lịch năm này', en: 'Drop the days off of this year' },
  'calendar.pack.notices': { vi: 'Ghi số thông báo', en: 'Enter the notices' },
  'calendar.pack.none': {
    vi: 'Khi có thông báo nghỉ lễ, hãy nhập tệp hoặc sửa từng ngày tại đây.',
    en: 'Once the notice is out, take in a file or change single days here.',
  },
  'calendar.pack.preview': {
    vi: 'Lịch nghỉ năm {year} trong tệp',
    en: 'Days off of {year} in the file',
  },
  'calendar.pack.differences': {
    vi: '{count} ngày khác với lịch đang dùng',
    en: {
      one: '{count} day differs from the calendar in use',
      other: '{count} days differ from the calendar in use',
    },
  },
  'calendar.pack.noDifference': {
    vi: 'Các ngày giống hệt lịch đang dùng.',
    en: 'The days are the same as in the calendar in use.',
  },
  'calendar.pack.day': { vi: 'Ngày', en: 'Day' },
  'calendar.pack.was': { vi: 'Đang dùng', en: 'In use' },
  'calendar.pack.is': { vi: 'Trong tệp', en: 'In the file' },
  'calendar.pack.nothing': { vi: 'ngày thường', en: 'ordinary day' },
  'calendar.pack.off': { vi: 'nghỉ: {name}', en: 'off: {name}' },
  'calendar.pack.worked': { vi: 'làm bù: {name}', en: 'worked: {name}' },
  'calendar.pack.undecided': { vi: 'chưa rõ: {name}', en: 'not settled: {name}' },
  'calendar.pack.editDay': { vi: 'Ngày {day} trong lịch nghỉ', en: '{day} in the days off' },
  'calendar.pack.as': { vi: 'Ngày này là', en: 'This day is' },
  'calendar.pack.as.none': { vi: 'Ngày thường', en: 'Ordinary' },
  'calendar.pack.as.off': { vi: 'Nghỉ lễ', en: 'Holiday' },
  'calendar.pack.as.worked': { vi: 'Làm bù', en: 'Worked' },
  'calendar.pack.as.undecided': { vi: 'Chưa rõ', en: 'Not settled' },
  'calendar.pack.name': { vi: 'Tên ngày', en: 'Name of the day' },
  'calendar.pack.noticesTitle': { vi: 'Thông báo của năm {year}', en: 'Notices of {year}' },
  'calendar.pack.noticesField': { vi: 'Số thông báo', en: 'Numbers of the notices' },
  'calendar.pack.noticesHint': {
    vi: 'Mỗi số cách nhau bằng dấu phẩy. Có số thông báo thì hạn của năm này không còn ghi “tạm tính”; để trống nếu chưa có.',
    en: 'Separated by commas. With a notice, due dates of this year are no longer provisional; leave it empty while there is none.',
  },

  'calendar.hours.title': { vi: 'Giờ làm việc', en: 'Working hours' },
  'calendar.hours.edit': { vi: 'Sửa giờ làm việc', en: 'Change the hours' },
  'calendar.hours.allYear': { vi: 'Cả năm', en: 'All year' },
  'calendar.hours.from': { vi: 'Từ {day}', en: 'From {day}' },
  'calendar.hours.days': { vi: '{from} – {to}', en: '{from} – {to}' },

  'calendar.options.title': { vi: 'Ngày nghỉ', en: 'Days off' },
  'calendar.options.intro': {
    vi: 'Ngày nghỉ lễ, ngày cơ quan nghỉ hoặc làm bù và ngày bạn vắng mặt nằm ở trang Lịch làm việc.',
    en: 'Holidays, days on which your office is closed or works, and days you are away stand on the page Working calendar.',
  },
  'calendar.options.open': { vi: 'Mở lịch làm việc', en: 'Open the working calendar' },
} as const satisfies Catalogue;
