import { describe, expect, it, test } from 'vitest';
import { holidayPackSchema } from '@/utils/calendar/holiday-pack';
import { STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import {
  dayKindOf,
  isOfficial,
  makeCalendar,
  packOf,
  sessionsOn,
  undecidedDays,
} from '@/utils/calendar/work-calendar';
import { day, STANDARD } from './viet-nam';

const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** As the notices give them: weekdays off, and days of rest that are worked. */
const NOTICES: [year: number, off: string, worked: string][] = [
  [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', '05-04'],
  [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '04-26'],
  [
    2026,
    '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
    '01-10 08-22',
  ],
];

describe.each(NOTICES)('the pack of %i', (year, off, worked) => {
  const pack = HOLIDAY_PACKS.find((one) => one.year === year);

  test('has the weekdays off of the notices and no other', () => {
    const weekdays = pack?.daysOff.map((one) => one.day).filter((date) => !isWeekend(date));
    expect(weekdays).toEqual(off.split(' ').map((date) => `${year}-${date}`));
  });

  test('has the worked days of rest of the notices and no other', () => {
    expect(pack?.workedDays.map((one) => one.day)).toEqual(
      worked.split(' ').map((date) => `${year}-${date}`),
    );
  });

  test('names its notices and is not claimed to be compared with them', () => {
    expect(pack?.notices.length).toBeGreaterThan(0);
    expect(pack).toMatchObject({ status: 'official', verified: false });
  });
});

describe('every pack', () => {
  it.each(HOLIDAY_PACKS)('of $year is well formed and in order', (pack) => {
    expect(holidayPackSchema.parse(pack)).toEqual(pack);
    const days = pack.daysOff.map((one) => one.day);
    expect(days).toEqual([...days].sort());
  });

  it.each(HOLIDAY_PACKS)('of $year works on days of rest for weekdays that are off', (pack) => {
    for (const { day: date, insteadOf } of pack.workedDays) {
      expect(isWeekend(date)).toBe(true);
      expect(isWeekend(insteadOf)).toBe(false);
      const swapped = pack.daysOff.find((one) => one.day === insteadOf);
      expect(swapped?.insteadOf).toBe(date);
    }
  });

  it.each(HOLIDAY_PACKS)('of $year gives a day in lieu only for a day of rest', (pack) => {
    for (const { insteadOf } of pack.daysOff)
      if (insteadOf) expect(isWeekend(insteadOf)).toBe(true);
  });

  test('has its own year and id', () => {
    expect(new Set(HOLIDAY_PACKS.map((pack) => pack.year)).size).toBe(HOLIDAY_PACKS.length);
    expect(new Set(HOLIDAY_PACKS.map((pack) => pack.id)).size).toBe(HOLIDAY_PACKS.length);
  });
});

describe('2027', () => {
  const pack = packOf(STANDARD, 2027);

  test('is expected, not official', () => {
    expect(pack).toMatchObject({ status: 'expected', verified: false, notices: [] });
    expect(isOfficial(STANDARD, 2027)).toBe(false);
  });

  it.each([
    ['2027-01-01', 'holiday', 'New Year, a Friday'],
    ['2027-02-05', 'holiday', 'the eve of Tết'],
    ['2027-02-06', 'holiday', 'the first day of Tết, a Saturday'],
    ['2027-04-16', 'holiday', 'Giỗ Tổ'],
    ['2027-05-03', 'holiday', 'Monday in lieu of Saturday 1/5'],
    ['2027-09-02', 'holiday', 'National Day'],
    ['2027-09-01', 'working', 'undecided, so it counts'],
    ['2027-09-03', 'working', 'undecided, so it counts'],
    ['2027-11-24', 'holiday', 'Culture Day'],
  ])('%s is %s: %s', (date, kind) => {
    expect(dayKindOf(STANDARD, day(date)).kind).toBe(kind);
  });
});

describe('kinds of days', () => {
  it.each([
    ['2026-11-20', { kind: 'working' }],
    ['2026-11-21', { kind: 'weekend' }],
    ['2026-11-24', { kind: 'holiday', name: { vi: 'Ngày Văn hóa Việt Nam' } }],
    ['2026-04-26', { kind: 'holiday', name: { vi: 'Giỗ Tổ Hùng Vương' } }],
    ['2026-08-22', { kind: 'worked', name: { vi: 'Làm bù dịp Quốc khánh' } }],
    ['2026-11-23', { kind: 'working' }],
  ])('%s', (date, expected) => {
    expect(dayKindOf(STANDARD, day(date))).toMatchObject(expected);
  });

  test('a day off of the unit comes before everything else and has no sessions', () => {
    const mine = makeCalendar({
      ...STANDARD,
      unitDaysOff: [
        { from: day('2026-08-22'), to: day('2026-08-22'), name: 'Mất điện' },
        { from: day('2026-11-20'), to: day('2026-11-20'), name: 'Mất điện' },
      ],
    });
    expect(dayKindOf(mine, day('2026-08-22'))).toEqual({ kind: 'unit', name: 'Mất điện' });
    expect(sessionsOn(mine, day('2026-08-22'))).toEqual([]);
    expect(sessionsOn(mine, day('2026-11-20'))).toEqual([]);
    expect(sessionsOn(STANDARD, day('2026-11-20'))).toHaveLength(2);
  });

  test('Saturday mornings in the office hours are worked', () => {
    const [season] = STANDARD_OFFICE_HOURS.seasons;
    const week = (season?.week ?? []).map((sessions, i) =>
      i === 5 ? [{ from: 450, to: 690 }] : sessions,
    );
    const calendar = makeCalendar({
      ...STANDARD,
      officeHours: { seasons: [{ from: '01-01', week }] },
    });
    expect(dayKindOf(calendar, day('2026-11-21')).kind).toBe('working');
    expect(sessionsOn(calendar, day('2026-11-21'))).toEqual([{ from: 450, to: 690 }]);
  });

  test('a later pack of the same year replaces an earlier one', () => {
    const [first] = HOLIDAY_PACKS;
    const own = holidayPackSchema.parse({
      ...first,
      id: 'of-the-unit-2026',
      year: 2026,
      daysOff: [{ day: '2026-11-23', name: { vi: 'Nghỉ', en: 'Off' } }],
      workedDays: [],
    });
    const calendar = makeCalendar({ ...STANDARD, packs: [...HOLIDAY_PACKS, own] });
    expect(dayKindOf(calendar, day('2026-11-23')).kind).toBe('holiday');
    expect(sessionsOn(calendar, day('2026-11-23'))).toEqual([]);
    expect(sessionsOn(calendar, day('2026-11-24'))).toHaveLength(2);
  });
});

describe('what is known', () => {
  test('Monday 23/11/2026 is to be asked about until it is entered', () => {
    expect(undecidedDays(STANDARD, 2026).map((one) => one.day)).toEqual(['2026-11-23']);
    const answered = makeCalendar({
      ...STANDARD,
      unitDaysOff: [{ from: day('2026-11-23'), to: day('2026-11-23'), name: 'Nghỉ hoán đổi' }],
    });
    expect(undecidedDays(answered, 2026)).toEqual([]);
  });
});

describe('a pack from a file is refused', () => {
  const good = HOLIDAY_PACKS[2];
  const off = { day: '2026-12-01', name: { vi: 'Nghỉ', en: 'Off' } };
  it.each([
    ['when a day lies outside its year', { daysOff: [{ ...off, day: '2025-12-01' }] }],
    ['when a day is named twice', { daysOff: [off, off] }],
    ['when a day does not exist', { daysOff: [{ ...off, day: '2026-02-30' }] }],
    ['when a day has no name in one language', { daysOff: [{ ...off, name: { vi: 'Nghỉ' } }] }],
    ['when it has something nobody asked for', { applicant: 'x' }],
  ])('%s', (_, change) => {
    expect(holidayPackSchema.safeParse({ ...good, ...change }).success).toBe(false);
  });
});
