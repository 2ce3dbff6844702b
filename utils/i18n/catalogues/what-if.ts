import type { Catalogue } from '../text';

/** "Nếu…": what a supplement asked for now or later would do to the due date. */
export const whatIfTexts = {
  'whatIf.title': { vi: 'Nếu yêu cầu bổ sung…', en: 'If a supplement were asked for…' },
  'whatIf.intro': {
    vi: 'Chỉ để tính thử: không có gì được ghi lại.',
    en: 'For trying out only: nothing is written down.',
  },
  'whatIf.answeredAfter': {
    vi: 'Người dân nộp đủ sau bao nhiêu ngày làm việc?',
    en: 'Answered after how many working days?',
  },
  'whatIf.daysWrong': {
    vi: 'Nhập một số nguyên từ 1 đến 365.',
    en: 'Enter a whole number from 1 to 365.',
  },
  'whatIf.when': { vi: 'Yêu cầu lúc', en: 'Asked for at' },
  'whatIf.left': { vi: 'Đồng hồ dừng khi', en: 'The clock stops with' },
  'whatIf.newDue': { vi: 'Hạn sẽ là', en: 'It would be due' },
  'whatIf.today16': { vi: 'Hôm nay, {time}', en: 'Today, {time}' },
  'whatIf.next8': { vi: '{weekday}, {time}', en: '{weekday}, {time}' },
  'whatIf.free': { vi: '{weekday}, {time}', en: '{weekday}, {time}' },
  'whatIf.free.legend': { vi: 'Lúc khác', en: 'Another moment' },
  'whatIf.free.hint': {
    vi: 'Ghi ngày và giờ định yêu cầu bổ sung, ví dụ 25/11 và 14:30.',
    en: 'The day and time at which you would ask, for example 25/11 and 14:30.',
  },
  'whatIf.free.wrong': {
    vi: 'Ghi cả ngày và giờ, từ bây giờ trở đi.',
    en: 'Enter a day and a time, from now on.',
  },
  'whatIf.leftTime': { vi: 'còn {time}', en: '{time} left' },
  'whatIf.overTime': { vi: 'đã quá {time}', en: '{time} overdue' },
} as const satisfies Catalogue;
