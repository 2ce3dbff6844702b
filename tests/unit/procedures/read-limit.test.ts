import { describe, expect, it } from 'vitest';
import { type LimitFault, readLimit, readTimeOfDay } from '@/utils/procedures/read-limit';

const [days, calendar, hours] = ['workingDays', 'calendarDays', 'workingHours'] as const;
const SAME_DAY = [0, days] as const;

describe('the limit in a list of procedures', () => {
  it.each([
    ['05 ngày làm việc', '', [5, days]],
    ['5 ngày làm việc', '', [5, days]],
    ['05 (năm) ngày làm việc', '', [5, days]],
    ['  05  NGÀY LÀM VIỆC. ', '', [5, days]],
    ['Không quá 03 ngày làm việc', '', [3, days]],
    ['Trong thời hạn 15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ', '', [15, days]],
    ['10 ngày làm việc, kể từ khi nhận đủ hồ sơ', '', [10, days]],
    ['Trong 7 ngày làm việc', '', [7, days]],
    ['3 ngày', '', [3, calendar]],
    ['45 ngày kể từ ngày tiếp nhận hồ sơ', '', [45, calendar]],
    ['8 giờ làm việc', '', [8, hours]],
    ['04 giờ làm việc', '', [4, hours]],
    ['20', 'ngày làm việc', [20, days]],
    ['20', 'Ngày', [20, calendar]],
    ['2', 'Giờ làm việc', [2, hours]],
    ['5 ngày làm việc', 'ngày làm việc', [5, days]],
    ['5 ngày làm việc', 'theo quy định', [5, days]],
    ['0,5 ngày làm việc', '', [4, hours]],
    ['1.5', 'ngày làm việc', [12, hours]],
    ['5 working days', '', [5, days]],
    ['30 days', '', [30, calendar]],
    ['Trong ngày', '', SAME_DAY],
    ['Trong ngày làm việc', '', SAME_DAY],
    ['Ngay trong ngày tiếp nhận hồ sơ', '', SAME_DAY],
    ['Giải quyết trong ngày', '', SAME_DAY],
    ['Trong ngày', 'ngày làm việc', SAME_DAY],
    ['Same day', '', SAME_DAY],
  ] as const)('“%s” with the unit “%s” is %s', (text, unit, [amount, of]) => {
    expect(readLimit(text, unit)).toEqual({ limit: { amount, unit: of }, cutOff: null });
  });

  it.each([
    'Ngay trong ngày tiếp nhận hồ sơ; trường hợp nhận hồ sơ sau 15 giờ mà không giải quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo',
    'Trong ngày làm việc, nếu nhận hồ sơ sau 15h00 thì trả kết quả trong ngày làm việc kế tiếp.',
  ])('“%s” is the day of receipt with a cut-off at 15:00', (text) => {
    expect(readLimit(text, '')).toEqual({ limit: { amount: 0, unit: days }, cutOff: 15 * 60 });
  });

  it.each(['', ' ', '-', 'Không quy định', 'Không'])('“%s” says that there is none', (text) => {
    expect(readLimit(text, 'ngày làm việc')).toEqual({ limit: null, cutOff: null });
  });

  it.each<[text: string, unit: string, fault: LimitFault]>([
    ['5', '', 'unitMissing'],
    ['24 giờ', '', 'unitUnknown'],
    ['02 tháng', '', 'unitUnknown'],
    ['1 tuần', '', 'unitUnknown'],
    ['30 phút', '', 'unitUnknown'],
    ['5', 'lần', 'unitUnknown'],
    ['5 ngày', 'ngày làm việc', 'unitsDiffer'],
    ['8 giờ làm việc', 'ngày', 'unitsDiffer'],
    ['3 - 5 ngày làm việc', '', 'several'],
    ['3-5', 'ngày làm việc', 'several'],
    ['15 ngày làm việc (cắt giảm còn 10 ngày)', '', 'several'],
    ['20 ngày; trường hợp phức tạp 30 ngày', '', 'several'],
    ['05/07/2026', 'ngày làm việc', 'isDate'],
    ['0,5 ngày', '', 'notWhole'],
    ['0,3 ngày làm việc', '', 'notWhole'],
    ['1,5 giờ làm việc', '', 'notWhole'],
    ['0 ngày làm việc', '', 'outOfRange'],
    ['4000 ngày', '', 'outOfRange'],
    ['Theo quy định của pháp luật chuyên ngành', '', 'unreadable'],
    ['Ngay sau khi nhận đủ hồ sơ', '', 'unreadable'],
    ['năm ngày làm việc', '', 'unreadable'],
    ['-5 ngày', '', 'unreadable'],
    ['5e2 ngày', '', 'several'],
    ['12345 ngày', '', 'unreadable'],
  ])('“%s” with the unit “%s” is not guessed: %s', (text, unit, fault) => {
    expect(readLimit(text, unit)).toEqual({ fault });
  });
});

describe('the cut-off', () => {
  it.each([
    ['15:00', 900],
    ['15h', 900],
    ['15h30', 930],
    ['15 giờ', 900],
    ['15 giờ 30 phút', 930],
    [0.625, 900],
    [0.6458333333333334, 930],
  ])('%s is minute %i of the day', (cell, minute) => {
    expect(readTimeOfDay(cell)).toBe(minute);
  });

  it.each(['', 'sáng', '25:00', '15:60', '15', 15, 1.5, 0])('%s is none', (cell) => {
    expect(readTimeOfDay(cell)).toBeNull();
  });
});
