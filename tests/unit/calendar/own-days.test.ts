import { describe, expect, it, test } from 'vitest';
import { daysToAsk, postpone } from '@/utils/calendar/ask';
import { calendarSettingsSchema, NO_CALENDAR_SETTINGS } from '@/utils/calendar/calendar-settings';
import { comparePacks } from '@/utils/calendar/compare-packs';
import { dayOf, monthOf } from '@/utils/calendar/day';
import {
  decide,
  putPack,
  putSpan,
  putWorkedDay,
  withoutPack,
  withoutSpan,
} from '@/utils/calendar/edit-calendar';
import { emptyPack, packWithDay, packWithNotices } from '@/utils/calendar/edit-pack';
import { holidayPackSchema } from '@/utils/calendar/holiday-pack';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import {
  certaintyOf,
  dayKindOf,
  isOnLeave,
  leaveOf,
  makeCalendar,
  packOf,
  sessionsOn,
  undecidedDays,
} from '@/utils/calendar/work-calendar';
import { specialDaysOf, yearSum, yearView } from '@/utils/calendar/year-view';
import { at, day, SEASONAL, STANDARD } from './viet-nam';

const span = (from: string, to: string, name = '') => ({ from: day(from), to: day(to), name });
const MONDAY = day('2026-11-23');
const answered = (working: boolean, packs = STANDARD.packs) =>
  makeCalendar({ ...STANDARD, packs, decisions: [{ day: MONDAY, working }] });

describe('leave of the person', () => {
  const calendar = makeCalendar({ ...STANDARD, leave: [span('2026-12-07', '2026-12-11', 'phép')] });

  test('is known by its day, first and last day included', () => {
    const days = ['2026-12-06', '2026-12-07', '2026-12-11', '2026-12-12'];
    expect(days.map((one) => isOnLeave(calendar, day(one)))).toEqual([false, true, true, false]);
    expect(leaveOf(calendar, day('2026-12-09'))?.name).toBe('phép');
  });

  test('changes no kind of day and takes no session away', () => {
    expect(dayKindOf(calendar, day('2026-12-08'))).toEqual({ kind: 'working' });
    expect(sessionsOn(calendar, day('2026-12-08'))).toHaveLength(2);
  });
});

describe('a rest day on which the unit works', () => {
  const worked = (date: string, insteadOf: string | null, base = STANDARD) =>
    makeCalendar({
      ...base,
      workedDays: [
        { day: day(date), name: '', insteadOf: insteadOf === null ? null : day(insteadOf) },
      ],
    });

  test('has the hours of the first working weekday when it makes up for none', () => {
    expect(sessionsOn(worked('2026-12-13', null), day('2026-12-13'))).toEqual([
      { from: 450, to: 690 },
      { from: 810, to: 1050 },
    ]);
  });

  test('has the hours of its own season, not of the day it makes up for', () => {
    // Saturday 17 October 2026 is the second day of winter, Thursday the 15th the last of summer.
    const calendar = worked('2026-10-17', '2026-10-15', SEASONAL);
    expect(sessionsOn(calendar, day('2026-10-17'))).toEqual([
      { from: 450, to: 720 },
      { from: 780, to: 990 },
    ]);
  });

  test('gives way to a day off of the unit on the same day', () => {
    const both = makeCalendar({
      ...worked('2026-12-12', null),
      unitDaysOff: [span('2026-12-12', '2026-12-12')],
    });
    expect(dayKindOf(both, day('2026-12-12')).kind).toBe('unit');
    expect(sessionsOn(both, day('2026-12-12'))).toEqual([]);
  });
});

describe('the answer about an undecided day', () => {
  test('off: the day has a kind of its own and no sessions', () => {
    expect(dayKindOf(answered(false), MONDAY).kind).toBe('decided');
    expect(sessionsOn(answered(false), MONDAY)).toEqual([]);
    expect(undecidedDays(answered(false), 2026)).toEqual([]);
  });

  test('worked: it is an ordinary day that is asked about no more', () => {
    expect(dayKindOf(answered(true), MONDAY)).toEqual({ kind: 'working' });
    expect(undecidedDays(answered(true), 2026)).toEqual([]);
  });

  test.each([true, false])('%s: gives way once a pack settles the day', (working) => {
    const shipped = packOf(STANDARD, 2026);
    if (!shipped) throw new Error('no pack');
    const off = packWithDay(shipped, MONDAY, {
      kind: 'off',
      name: { vi: 'Nghỉ hoán đổi', en: 'Swapped' },
      insteadOf: null,
    });
    const ordinary = packWithDay(shipped, MONDAY, null);
    expect(dayKindOf(answered(working, [off]), MONDAY).kind).toBe('holiday');
    expect(dayKindOf(answered(working, [ordinary]), MONDAY).kind).toBe('working');
  });

  test('can be changed and taken back', () => {
    const off = decide(NO_CALENDAR_SETTINGS, MONDAY, false);
    const worked = decide(off, MONDAY, true);
    expect(worked.decisions).toEqual([{ day: MONDAY, working: true }]);
    expect(decide(worked, MONDAY, null)).toEqual(NO_CALENDAR_SETTINGS);
  });
});

describe('which day is asked about', () => {
  const asked = (today: string, postponed = NO_CALENDAR_SETTINGS.postponed) =>
    daysToAsk(STANDARD, postponed, day(today)).map((one) => one.day);

  it.each([
    ['2026-10-23', [], 'more than thirty days before it is too early'],
    ['2026-10-24', [MONDAY], 'thirty days before'],
    ['2026-11-23', [MONDAY], 'on the day itself'],
    ['2027-02-23', [MONDAY], 'still in the year after'],
    ['2027-02-24', [], 'three months later nobody remembers'],
    ['2027-08-25', [day('2027-09-01'), day('2027-09-03')], 'both days beside National Day 2027'],
  ])('on %s: %j, %s', (today, days) => {
    expect(asked(today)).toEqual(days);
  });

  test('put off it is quiet for a week and then asked about again', () => {
    const later = postpone([], MONDAY, day('2026-11-24'));
    expect(asked('2026-11-30', later)).toEqual([]);
    expect(asked('2026-12-01', later)).toEqual([MONDAY]);
    expect(postpone(later, MONDAY, day('2026-12-01'))).toHaveLength(1);
  });

  test('at 00:30 in Viet Nam the day is the new one, whatever the machine’s zone', () => {
    expect(dayOf(at('2026-12-01 00:30'))).toBe('2026-12-01');
    expect(monthOf(dayOf(at('2026-12-01 00:30')))).toBe('2026-12');
    expect(dayOf(at('2026-11-30 23:59'))).toBe('2026-11-30');
  });
});

describe('the year at a glance', () => {
  const calendar = makeCalendar({
    ...STANDARD,
    unitDaysOff: [span('2026-12-31', '2027-01-02', 'Kiểm kê')],
    leave: [span('2026-12-07', '2026-12-11')],
  });

  test('has every day of a common and of a leap year once', () => {
    const count = (year: number) => yearView(STANDARD, year).flatMap((one) => one.days).length;
    expect([2024, 2026, 2100].map(count)).toEqual([366, 365, 365]);
  });

  test('adds up as the notices do: 249 working days in 2026, 251 in 2024', () => {
    expect(yearSum(STANDARD, 2026)).toEqual({
      workingDays: 249,
      workingMinutes: 119_520,
      leaveDays: 0,
    });
    expect(yearSum(STANDARD, 2024).workingDays).toBe(251);
    expect(yearSum(calendar, 2026)).toMatchObject({ workingDays: 248, leaveDays: 5 });
  });

  test('lists Tết in one line, and a stretch over the turn of the year in both years', () => {
    const lines = specialDaysOf(calendar, 2026);
    expect(lines.find((one) => one.from === '2026-02-16')?.to).toBe('2026-02-20');
    const closed = (year: number) =>
      specialDaysOf(calendar, year).filter((one) => one.kind === 'unit').length;
    expect([closed(2025), closed(2026), closed(2027)]).toEqual([0, 1, 1]);
  });

  test('knows how sure each year is', () => {
    expect([2024, 2026, 2027, 2028].map((year) => certaintyOf(STANDARD, year))).toEqual([
      'official',
      'official',
      'expected',
      'none',
    ]);
  });
});

describe('changing the lists', () => {
  const one = span('2026-12-03', '2026-12-04', 'Mất điện');

  test('a stretch is put in order, changed in its place, and taken out once', () => {
    const two = putSpan(NO_CALENDAR_SETTINGS, 'unitDaysOff', one);
    const three = putSpan(two, 'unitDaysOff', span('2026-12-01', '2026-12-01'));
    expect(three.unitDaysOff.map(({ from }) => from)).toEqual(['2026-12-01', '2026-12-03']);
    const changed = putSpan(three, 'unitDaysOff', span('2026-12-09', '2026-12-09'), one);
    expect(changed.unitDaysOff.map(({ from }) => from)).toEqual(['2026-12-01', '2026-12-09']);
    expect(withoutSpan(two, 'unitDaysOff', one)).toEqual(NO_CALENDAR_SETTINGS);
    expect(withoutSpan(two, 'leave', one)).toEqual(two);
  });

  test('a worked day stands in the list once', () => {
    const worked = { day: day('2026-12-12'), name: 'a', insteadOf: null };
    const twice = putWorkedDay(putWorkedDay(NO_CALENDAR_SETTINGS, worked), {
      ...worked,
      name: 'b',
    });
    expect(twice.workedDays).toEqual([{ ...worked, name: 'b' }]);
  });

  it.each([
    ['ends before it begins', span('2026-12-04', '2026-12-03')],
    ['lasts more than a year', span('2026-01-01', '2027-01-02')],
  ])('a stretch that %s does not come through the door', (_why, wrong) => {
    const settings = { ...NO_CALENDAR_SETTINGS, leave: [wrong] };
    expect(calendarSettingsSchema.safeParse(settings).success).toBe(false);
  });
});

describe('changing a pack', () => {
  const shipped = HOLIDAY_PACKS.find((one) => one.year === 2027) ?? emptyPack(2027);
  const off = { kind: 'off', name: { vi: 'Nghỉ', en: 'Off' }, insteadOf: null } as const;

  test('a day becomes something else and stands in one list only', () => {
    const changed = packWithDay(shipped, day('2027-09-03'), off);
    expect(holidayPackSchema.safeParse(changed).success).toBe(true);
    expect(changed.undecided.map((one) => one.day)).toEqual(['2027-09-01']);
    expect(changed.verified).toBe(false);
    expect(comparePacks(shipped, changed, 'vi')).toEqual([
      {
        day: '2027-09-03',
        before: expect.objectContaining({ kind: 'undecided' }),
        after: off,
      },
    ]);
    expect(comparePacks(shipped, shipped, 'vi')).toEqual([]);
  });

  test('a day of another year is refused, and so is a worked day that makes up for none', () => {
    expect(() => packWithDay(shipped, day('2026-09-03'), off)).toThrow(RangeError);
    const worked = { ...off, kind: 'worked' } as const;
    expect(() => packWithDay(shipped, day('2027-09-04'), worked)).toThrow(RangeError);
  });

  test('notices settle a year, and without them it is expected again', () => {
    const settled = packWithNotices(shipped, ['1/TB-BNV']);
    const mine = (pack: typeof shipped) =>
      makeCalendar({ ...STANDARD, packs: [...HOLIDAY_PACKS, pack] });
    expect(certaintyOf(mine(settled), 2027)).toBe('official');
    expect(certaintyOf(mine(packWithNotices(settled, [])), 2027)).toBe('expected');
  });

  test('one pack a year is kept, and the year goes back to the one that comes along', () => {
    const once = putPack(NO_CALENDAR_SETTINGS, packWithDay(shipped, day('2027-09-03'), off));
    const twice = putPack(once, emptyPack(2027));
    expect(twice.packs).toEqual([emptyPack(2027)]);
    expect(withoutPack(twice, 2027)).toEqual(NO_CALENDAR_SETTINGS);
  });
});
