import type { Catalogue } from '../text';

/** Due times as a file for another calendar. */
export const calendarFileTexts = {
  'ics.button': { vi: 'Tệp lịch', en: 'Calendar file' },
  'ics.title': { vi: 'Đưa hạn vào lịch khác', en: 'Due times for another calendar' },
  'ics.text': {
    vi: 'Tệp .ics mở được bằng Outlook, Google Lịch, lịch của điện thoại. Xuất lại và mở lần nữa thì lịch được cập nhật, không bị nhân đôi.',
    en: 'The .ics file opens in Outlook, Google Calendar and the calendar of a phone. Made and opened again it updates what is there and doubles nothing.',
  },
  'ics.count': {
    vi: '{count} việc đang mở có hạn',
    en: { one: '{count} open case with a due time', other: '{count} open cases with a due time' },
  },
  'ics.ended': {
    vi: '{count} việc đã đóng trong 180 ngày qua sẽ được gạch khỏi lịch',
    en: {
      one: '{count} case closed in the last 180 days is struck out of the calendar',
      other: '{count} cases closed in the last 180 days are struck out of the calendar',
    },
  },
  'ics.away': {
    vi: '{count} việc đang ở người khác sẽ được gạch khỏi lịch; khi việc về lại, lịch lại có hạn',
    en: {
      one: '{count} case in other hands is struck out of the calendar; it stands there again when it comes home',
      other:
        '{count} cases in other hands are struck out of the calendar; they stand there again when they come home',
    },
  },
  'ics.withNames': { vi: 'Ghi mã hồ sơ và tên bước', en: 'With codes and names of steps' },
  'ics.withNames.hint': {
    vi: 'Lịch trên điện thoại hay máy chủ khác có thể bị người khác thấy. Nếu không ghi, mỗi dòng chỉ có loại việc và tên thủ tục.',
    en: 'Others may see a calendar on a phone or a server. Without them each line only names the kind of case and the procedure.',
  },
  'ics.save': { vi: 'Lưu tệp lịch', en: 'Save the calendar file' },
  'ics.saved': {
    vi: 'Đã lưu {file}: {count} hạn.',
    en: { one: '{file} is saved: {count} due time.', other: '{file} is saved: {count} due times.' },
  },
  'ics.none': {
    vi: 'Chưa có việc nào có hạn để đưa vào lịch.',
    en: 'There is no case with a due time yet.',
  },

  'ics.calendar': { vi: 'Tự Soi: hạn xử lý', en: 'Tự Soi: due times' },
  'ics.clock.main': { vi: 'Hạn', en: 'Due' },
  'ics.clock.accept': { vi: 'Hạn thụ lý', en: 'Due: acceptance' },
  'ics.clock.intake': { vi: 'Hạn tiếp nhận trực tuyến', en: 'Due: online intake' },
  'ics.clock.step': { vi: 'Hạn một bước', en: 'Due: a step' },
  'ics.clock.stepNamed': { vi: 'Hạn bước {step}', en: 'Due: step {step}' },
  'ics.kind.dossier': { vi: 'hồ sơ', en: 'dossier' },
  'ics.kind.petition': { vi: 'đơn thư', en: 'petition' },
  'ics.kind.reception': { vi: 'lượt tiếp công dân', en: 'citizen reception' },
  'ics.kind.inspection': { vi: 'kiến nghị sau thanh tra', en: 'follow-up of an inspection' },
  'ics.kind.task': { vi: 'nhiệm vụ', en: 'task' },
  'ics.mark.provisional': { vi: 'tạm tính', en: 'provisional' },
  'ics.mark.paused': { vi: 'tạm dừng', en: 'paused' },
  'ics.mark.away': { vi: 'đang ở người khác', en: 'in other hands' },
  'ics.mark.followed': { vi: 'đang ở người khác', en: 'in other hands' },
  'ics.mark.ended': { vi: 'đã xong', en: 'done' },
  'ics.note.estimated': {
    vi: 'Hạn do Tự Soi ước tính, không phải ngày in trên cổng.',
    en: 'Estimated by Tự Soi, not printed by the portal.',
  },
  'ics.note.provisional': {
    vi: 'Tạm tính: lịch nghỉ của năm này chưa chính thức.',
    en: 'Provisional: the days off of this year are not official yet.',
  },
  'ics.note.paused': {
    vi: 'Đang tạm dừng; hạn sẽ lùi khi việc chạy lại.',
    en: 'Paused; it moves on when the case goes on.',
  },
  'ics.note.away': {
    vi: 'Việc này đang ở người khác, nên được gạch khỏi lịch của bạn.',
    en: 'This case is in other hands, and so it is struck out of your calendar.',
  },
  'ics.note.followed': {
    vi: 'Việc này đang ở người khác; đây là hạn lúc bàn giao.',
    en: 'This case is in other hands; this is the due time as it was when it was handed over.',
  },
  'ics.note.ended': { vi: 'Việc này đã đóng.', en: 'This case is closed.' },
  'ics.note.exported': {
    vi: 'Xuất từ Tự Soi. Hãy mở Tự Soi để xem hạn hiện tại.',
    en: 'From Tự Soi. Open Tự Soi for the due time as it is now.',
  },
} as const satisfies Catalogue;
