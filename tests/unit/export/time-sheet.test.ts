import { expect, it } from 'vitest';
import { dayOf } from '@/utils/calendar/day';
import { toCsv } from '@/utils/export/csv';
import { type SheetCase, type TimeSheetWords, timeSheet } from '@/utils/export/time-sheet';
import { daySheet } from '@/utils/timers/day-sheet';
import type { TimeEntry } from '@/utils/timers/time-entry';
import { caseId, entry, gap, moment } from '../timers/written-entry';

const words: TimeSheetWords = {
  headings: {
    day: 'Ngày',
    from: 'Từ',
    to: 'Đến',
    minutes: 'Đã làm (phút)',
    unknown: 'Chưa rõ (phút)',
    code: 'Mã',
    title: 'Việc',
    marks: 'Dấu',
    note: 'Ghi chú',
  },
  zone: 'Giờ Việt Nam, UTC+7',
  total: 'Cộng',
  marks: {
    visit: 'Có dân đến',
    clock: 'Đồng hồ máy đã đổi',
    running: 'Đang chạy',
    field: 'Đi thực địa',
    objective: 'Khách quan',
  },
};
const CASE: SheetCase = { code: 'H49.22-261116-0001', title: 'Đăng ký khai sinh' };
const WEDNESDAY = dayOf(moment('08:00'));
const sheetOf = (entries: readonly TimeEntry[], one: SheetCase | null = CASE, now = 0) =>
  timeSheet([daySheet(entries, WEDNESDAY, now)], () => one, words);

it('names the zone of its hours in the first heading, and has one row for each entry and a sum', () => {
  expect(sheetOf([entry('08:00', '09:20'), entry('10:00', '11:00', { seq: 2 })])).toEqual([
    [
      'Ngày (Giờ Việt Nam, UTC+7)',
      'Từ',
      'Đến',
      'Đã làm (phút)',
      'Chưa rõ (phút)',
      'Mã',
      'Việc',
      'Dấu',
      'Ghi chú',
    ],
    ['18/11/2026', '08:00', '09:20', 80, 0, CASE.code, CASE.title, '', ''],
    ['18/11/2026', '10:00', '11:00', 60, 0, CASE.code, CASE.title, '', ''],
    ['Cộng', null, null, 140, 0, null, null, null, null],
  ]);
});

it('keeps what nobody knows apart from what was worked, in the sum too', () => {
  const slept = entry('08:00', '10:00', { gaps: [gap('08:30', '09:30')] });
  const [, row, sum] = sheetOf([slept]);
  expect(row?.slice(3, 5)).toEqual([60, 60]);
  expect(sum?.slice(3, 5)).toEqual([60, 60]);
});

it('its rows add up to the day, though each alone is no whole minute', () => {
  // Three times 20 minutes and 20 seconds are 61 minutes, not three times 20.
  const entries = [
    entry('08:00', '2026-11-18 08:20:20'),
    entry('09:00', '2026-11-18 09:20:20', { seq: 2 }),
    entry('10:00', '2026-11-18 10:20:20', { seq: 3 }),
  ];
  const minutes = sheetOf(entries).map((row) => row[3]);
  expect(minutes.at(-1)).toBe(61);
  expect(minutes.slice(1, -1).reduce<number>((all, one) => all + Number(one), 0)).toBe(61);
});

it('an entry over midnight ends its day at 24:00', () => {
  expect(sheetOf([entry('23:50', '2026-11-19 00:20')])[1]?.slice(1, 4)).toEqual([
    '23:50',
    '24:00',
    10,
  ]);
});

it('says in words what an entry is besides its time', () => {
  const marked: TimeEntry = {
    ...entry('08:00', '09:00'),
    visit: { parked: [] },
    tags: ['field', 'objective'],
    clock: { at: moment('08:30'), by: -60_000 },
  };
  expect(sheetOf([marked])[1]?.[7]).toBe('Có dân đến, Đi thực địa, Khách quan, Đồng hồ máy đã đổi');
  const running: TimeEntry = { ...entry('08:00', '09:00'), endedAt: null };
  expect(sheetOf([running], CASE, moment('09:00'))[1]?.[7]).toBe('Đang chạy');
});

it('keeps the time of a case that is gone, with nothing invented for its name', () => {
  expect(sheetOf([entry('08:00', '09:00')], null)[1]?.slice(3, 7)).toEqual([60, 0, null, null]);
});

it('is Vietnamese in the file, and no name or note becomes a formula', () => {
  const noted = { ...entry('08:00', '09:00'), note: '=HYPERLINK("http://x";"Đơn")' };
  const csv = toCsv(sheetOf([noted], { code: null, title: '+84 Nguyễn Thị Hưởng' }), ';');
  expect(csv.startsWith('\ufeff"Ngày (Giờ Việt Nam, UTC+7)";"Từ";"Đến";"Đã làm (phút)"')).toBe(
    true,
  );
  expect(csv).toContain(
    '"18/11/2026";"08:00";"09:00";60;0;;"\'+84 Nguyễn Thị Hưởng";"";"\'=HYPERLINK(""http://x"";""Đơn"")"\r\n',
  );
  expect(csv.endsWith('"Cộng";;;60;0;;;;\r\n')).toBe(true);
});

it('a day without entries is a heading and a sum of nothing', () => {
  expect(sheetOf([])).toHaveLength(2);
  expect(sheetOf([])[1]).toEqual(['Cộng', null, null, 0, 0, null, null, null, null]);
});

it('each entry finds its own case', () => {
  const [first, second] = [caseId(1), caseId(2)];
  const entries = [
    { ...entry('08:00', '09:00'), caseId: first },
    { ...entry('10:00', '11:00', { seq: 2 }), caseId: second },
  ];
  const names = new Map([
    [first, { code: null, title: 'Việc một' }],
    [second, { code: null, title: 'Việc hai' }],
  ]);
  const cells = timeSheet([daySheet(entries, WEDNESDAY, 0)], (id) => names.get(id) ?? null, words);
  expect(cells.slice(1, -1).map((row) => row[6])).toEqual(['Việc một', 'Việc hai']);
});
