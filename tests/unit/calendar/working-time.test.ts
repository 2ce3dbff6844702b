import { describe, expect, it, test } from 'vitest';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import {
  addWorkingDays,
  addWorkingMinutes,
  closeOfDay,
  isOpen,
  isProvisional,
  MINUTES_PER_WORKING_DAY,
  nextWorkingDay,
  openFrom,
  workingDaysBetween,
  workingMinutesBetween,
} from '@/utils/calendar/working-time';
import { at, clock, day, SEASONAL, STANDARD } from './viet-nam';

/** Worked out by hand: four hours before noon, four after, days off from the notices. */
const SPANS: [from: string, to: string, minutes: number, why: string][] = [
  ['2026-11-18 07:30', '2026-11-18 11:30', 240, 'a morning'],
  ['2026-11-18 13:30', '2026-11-18 17:30', 240, 'an afternoon'],
  ['2026-11-18 07:30', '2026-11-18 17:30', 480, 'a day without its noon break'],
  ['2026-11-18 00:00', '2026-11-19 00:00', 480, 'a day from midnight to midnight'],
  ['2026-11-18 11:30', '2026-11-18 13:30', 0, 'the noon break'],
  ['2026-11-18 12:00', '2026-11-18 12:45', 0, 'within the noon break'],
  ['2026-11-18 11:00', '2026-11-18 14:00', 60, 'half an hour on each side of noon'],
  ['2026-11-18 11:29', '2026-11-18 11:31', 1, 'the last minute of the morning'],
  ['2026-11-18 13:29', '2026-11-18 13:31', 1, 'the first minute of the afternoon'],
  ['2026-11-18 06:00', '2026-11-18 07:30', 0, 'before the office opens'],
  ['2026-11-18 06:00', '2026-11-18 08:00', 30, 'someone came early'],
  ['2026-11-18 17:00', '2026-11-18 23:59', 30, 'the evening does not count'],
  ['2026-11-18 17:30', '2026-11-19 07:30', 0, 'a night'],
  ['2026-11-18 17:00', '2026-11-19 08:00', 60, 'over a night'],
  ['2026-11-18 09:15', '2026-11-18 09:15', 0, 'no time at all'],
  ['2026-11-18 08:00:59', '2026-11-18 08:01:00', 1, 'seconds are cut off at both ends'],
  ['2026-11-18 08:00:00', '2026-11-18 08:00:59', 0, 'less than a minute is none'],
  ['2026-11-20 16:00', '2026-11-23 08:00', 120, 'Friday afternoon to Monday morning'],
  ['2026-11-20 17:30', '2026-11-23 07:30', 0, 'a weekend from close to opening'],
  ['2026-11-21 08:00', '2026-11-21 17:00', 0, 'an ordinary Saturday'],
  ['2026-11-22 00:00', '2026-11-23 09:00', 90, 'a Sunday and the first hour and a half of Monday'],
  ['2026-11-16 00:00', '2026-11-23 00:00', 2400, 'an ordinary week is 40 hours'],
  [
    '2026-11-23 07:30',
    '2026-11-23 17:30',
    480,
    'Monday 23/11/2026 counts until someone says otherwise',
  ],
  ['2026-11-23 17:30', '2026-11-25 07:30', 0, '24/11/2026, Culture Day'],
  ['2026-11-23 16:30', '2026-11-25 08:30', 120, 'over Culture Day'],
  ['2026-11-24 08:00', '2026-11-24 16:00', 0, 'within Culture Day'],
  ['2026-11-28 00:00', '2026-11-29 00:00', 0, 'Culture Day is not made up on the Saturday after'],
  ['2026-11-23 08:00', '2026-11-20 16:00', -120, 'backwards it is negative'],
  [
    '2026-01-01 00:00',
    '2026-01-05 00:00',
    0,
    'New Year 2026 with the swapped Friday and its weekend',
  ],
  ['2026-01-10 07:30', '2026-01-10 17:30', 480, 'Saturday 10/01/2026 is worked'],
  ['2026-01-09 17:30', '2026-01-12 07:30', 480, 'the weekend with the worked Saturday 10/01/2026'],
  ['2026-01-11 00:00', '2026-01-12 00:00', 0, 'the Sunday after a worked Saturday is not'],
  ['2026-02-13 17:30', '2026-02-23 07:30', 0, 'Tết 2026 with both weekends'],
  ['2026-02-13 17:00', '2026-02-23 08:00', 60, 'over Tết 2026'],
  ['2026-04-24 16:30', '2026-04-28 08:00', 90, 'Giỗ Tổ on Sunday 26/04/2026 is made up on Monday'],
  ['2026-04-29 17:00', '2026-05-04 08:00', 60, '30/4 and 1/5/2026, Thursday and Friday'],
  ['2026-08-22 08:00', '2026-08-22 11:30', 210, 'the morning of the worked Saturday 22/08/2026'],
  ['2026-08-21 16:30', '2026-08-22 08:30', 120, 'Friday to the worked Saturday 22/08/2026'],
  ['2026-08-28 17:30', '2026-09-03 07:30', 0, 'National Day 2026 with the swapped Monday'],
  ['2025-12-31 17:00', '2026-01-05 08:00', 60, 'over the turn of the year 2026'],
  ['2025-01-24 17:30', '2025-02-03 07:30', 0, 'Tết 2025'],
  ['2025-04-04 17:00', '2025-04-08 08:00', 60, 'Giỗ Tổ on Monday 07/04/2025'],
  ['2025-04-25 17:30', '2025-04-28 07:30', 480, 'the weekend with the worked Saturday 26/04/2025'],
  ['2025-04-26 13:30', '2025-04-26 17:30', 240, 'the afternoon of that Saturday'],
  ['2025-04-29 17:30', '2025-05-05 07:30', 0, '30/4, 1/5 and the swapped Friday 02/05/2025'],
  ['2025-08-29 17:30', '2025-09-03 07:30', 0, 'National Day 2025, Monday and Tuesday'],
  ['2024-12-31 17:00', '2025-01-02 08:00', 60, 'over the turn of the year 2025'],
  ['2024-02-07 17:30', '2024-02-15 07:30', 0, 'Tết 2024 with the two days in lieu'],
  ['2024-02-29 07:30', '2024-03-01 07:30', 480, 'the leap day'],
  ['2024-04-17 16:30', '2024-04-19 08:00', 90, 'Giỗ Tổ on Thursday 18/04/2024'],
  ['2024-04-26 17:30', '2024-05-02 07:30', 0, 'the swapped Monday 29/04/2024 bridges five days'],
  ['2024-05-04 07:30', '2024-05-04 17:30', 480, 'Saturday 04/05/2024 is worked for it'],
  ['2024-05-03 16:00', '2024-05-06 08:00', 600, 'Friday, the worked Saturday and Monday morning'],
  ['2024-08-30 17:00', '2024-09-04 08:00', 60, 'National Day 2024, Monday and Tuesday'],
  ['2026-11-01 00:00', '2026-12-01 00:00', 9_600, 'November 2026: 21 weekdays less Culture Day'],
  [
    '2024-01-01 00:00',
    '2025-01-01 00:00',
    120_480,
    '2024: 262 weekdays − 12 off + 1 Saturday = 251',
  ],
  [
    '2025-01-01 00:00',
    '2026-01-01 00:00',
    120_000,
    '2025: 261 weekdays − 12 off + 1 Saturday = 250',
  ],
  [
    '2026-01-01 00:00',
    '2027-01-01 00:00',
    119_520,
    '2026: 261 weekdays − 14 off + 2 Saturdays = 249',
  ],
];

/** Where so much working time ends, or began. */
const MOVES: [from: string, minutes: number, to: string, why: string][] = [
  ['2026-11-18 07:30', 240, '2026-11-18 11:30', 'a morning ends at noon, not after the break'],
  ['2026-11-18 07:30', 241, '2026-11-18 13:31', 'one minute more is in the afternoon'],
  ['2026-11-18 07:30', 480, '2026-11-18 17:30', 'a day ends at its close, not at the next opening'],
  ['2026-11-18 07:30', 481, '2026-11-19 07:31', 'one minute more is on the next day'],
  ['2026-11-18 12:00', 0, '2026-11-18 12:00', 'nothing is nothing, also at noon'],
  ['2026-11-18 12:00', 1, '2026-11-18 13:31', 'the break is skipped'],
  ['2026-11-18 20:00', 30, '2026-11-19 08:00', 'the night is skipped'],
  ['2026-11-18 10:00', 1440, '2026-11-23 10:00', 'three working days over a weekend'],
  ['2026-11-20 10:00', 1440, '2026-11-26 10:00', 'three working days over Culture Day as well'],
  ['2026-11-20 16:00', 120, '2026-11-23 08:00', 'Friday to Monday'],
  ['2026-11-21 10:00', 480, '2026-11-23 17:30', 'a Saturday gives nothing'],
  ['2026-11-23 16:30', 120, '2026-11-25 08:30', 'over Culture Day'],
  ['2026-08-21 17:00', 60, '2026-08-22 08:00', 'into a worked Saturday'],
  ['2026-01-09 16:30', 960, '2026-01-12 16:30', 'through a worked Saturday'],
  ['2026-02-13 16:30', 120, '2026-02-23 08:30', 'over Tết'],
  ['2025-12-31 17:00', 60, '2026-01-05 08:00', 'over the turn of the year'],
  ['2026-11-18 11:30', -240, '2026-11-18 07:30', 'a morning back'],
  ['2026-11-18 17:30', -480, '2026-11-18 07:30', 'a day back from the close is its opening'],
  ['2026-11-18 13:30', -1, '2026-11-18 11:29', 'back over noon'],
  ['2026-11-19 07:30', -1, '2026-11-18 17:29', 'back over a night'],
  ['2026-11-18 12:30', -240, '2026-11-18 07:30', 'back from the noon break'],
  ['2026-11-23 08:00', -120, '2026-11-20 16:00', 'back over a weekend'],
  ['2026-11-25 17:30', -960, '2026-11-23 07:30', 'two days back over Culture Day'],
  ['2026-11-25 17:30', -1440, '2026-11-20 07:30', 'three days back over Culture Day and a weekend'],
  [
    '2026-11-25 07:30',
    -240,
    '2026-11-23 13:30',
    'four hours before an opening are in the last afternoon',
  ],
  ['2026-08-24 17:30', -960, '2026-08-22 07:30', 'back to the opening of a worked Saturday'],
  ['2026-02-23 07:30', -1, '2026-02-13 17:29', 'back over Tết'],
  ['2026-01-05 08:00', -60, '2025-12-31 17:00', 'back over the turn of the year'],
];

describe('working minutes of a span', () => {
  it.each(SPANS)('%s to %s is %i: %s', (from, to, minutes) => {
    expect(workingMinutesBetween(STANDARD, at(from), at(to))).toBe(minutes);
  });
});

describe('so much working time later or earlier', () => {
  it.each(MOVES)('%s and %i minutes is %s: %s', (from, minutes, to) => {
    expect(clock(addWorkingMinutes(STANDARD, at(from), minutes))).toBe(to);
  });

  test('8 working hours are one working day', () => {
    expect(MINUTES_PER_WORKING_DAY).toBe(8 * 60);
  });
});

describe('hours that change with the season', () => {
  const spans: [from: string, to: string, minutes: number, why: string][] = [
    ['2026-10-15 00:00', '2026-10-15 07:30', 30, 'the last summer day opens at 07:00'],
    ['2026-10-16 00:00', '2026-10-16 07:30', 0, 'the first winter day opens at 07:30'],
    ['2026-10-15 16:30', '2026-10-15 18:00', 30, 'the last summer day closes at 17:00'],
    ['2026-10-16 11:30', '2026-10-16 13:30', 60, 'the winter break is from 12:00 to 13:00'],
    ['2026-01-05 12:00', '2026-01-05 16:30', 210, 'winter hours run on over the turn of the year'],
    ['2026-04-15 16:00', '2026-04-16 08:00', 90, 'winter close to summer opening'],
    ['2026-08-22 07:00', '2026-08-22 07:30', 30, 'a Saturday worked in summer has summer hours'],
    ['2026-01-10 07:00', '2026-01-10 08:00', 30, 'a Saturday worked in winter has winter hours'],
  ];
  it.each(spans)('%s to %s is %i: %s', (from, to, minutes) => {
    expect(workingMinutesBetween(SEASONAL, at(from), at(to))).toBe(minutes);
  });
});

describe('days', () => {
  it.each([
    ['2026-11-20', '2026-11-20 17:30', 'a working day closes with its last session'],
    ['2026-08-22', '2026-08-22 17:30', 'so does a worked Saturday'],
    ['2026-11-22', '2026-11-23 00:00', 'a Sunday ends at midnight'],
    ['2026-11-24', '2026-11-25 00:00', 'and so does a holiday'],
  ])('%s closes at %s: %s', (date, close) => {
    expect(clock(closeOfDay(STANDARD, day(date)))).toBe(close);
  });

  it.each([
    ['2026-11-18', '2026-11-19', 'the next day'],
    ['2026-11-20', '2026-11-23', 'over a weekend'],
    ['2026-11-23', '2026-11-25', 'over Culture Day'],
    ['2026-08-21', '2026-08-22', 'a worked Saturday is one'],
    ['2026-02-13', '2026-02-23', 'over Tết'],
    ['2025-12-31', '2026-01-05', 'over the turn of the year'],
  ])('the working day after %s is %s: %s', (from, next) => {
    expect(nextWorkingDay(STANDARD, day(from))).toBe(next);
  });

  it.each([
    ['2026-11-02', 20, '2026-12-01', 'four weeks and a holiday'],
    ['2026-01-08', 3, '2026-01-12', 'through a worked Saturday'],
    ['2025-12-31', 250, '2027-01-04', 'the 249 working days of 2026 and one after New Year'],
  ])('%s and %i working days is %s: %s', (from, count, to) => {
    const last = addWorkingDays(STANDARD, day(from), count);
    expect(last).toBe(to);
    expect(workingDaysBetween(STANDARD, day(from), last)).toBe(count);
  });
});

describe('open and closed', () => {
  it.each([
    ['2026-11-18 07:29', false, '2026-11-18 07:30'],
    ['2026-11-18 07:30', true, '2026-11-18 07:30'],
    ['2026-11-18 11:29:59', true, '2026-11-18 11:29:59'],
    ['2026-11-18 11:30', false, '2026-11-18 13:30'],
    ['2026-11-18 17:30', false, '2026-11-19 07:30'],
    ['2026-11-20 17:30', false, '2026-11-23 07:30'],
    ['2026-11-23 18:00', false, '2026-11-25 07:30'],
    ['2026-08-22 03:00', false, '2026-08-22 07:30'],
  ])('at %s the office is open: %s, and from then on it is open at %s', (time, open, next) => {
    expect(isOpen(STANDARD, at(time))).toBe(open);
    expect(clock(openFrom(STANDARD, at(time)))).toBe(next);
  });
});

describe('what is not settled', () => {
  it.each([
    ['2023-12-31 23:59', true, 'no pack before 2024'],
    ['2024-01-01 00:00', false, 'the first official pack'],
    ['2026-12-31 23:59', false, 'the last day of the last official pack'],
    ['2027-01-01 00:00', true, '2027 is only expected'],
    ['2030-06-03 09:00', true, 'far beyond any pack'],
  ])('%s is provisional: %s, %s', (time, provisional) => {
    expect(isProvisional(STANDARD, at(time))).toBe(provisional);
  });

  test('far years still count ordinary weeks', () => {
    expect(workingMinutesBetween(STANDARD, at('2999-01-01 00:00'), at('2999-01-08 00:00'))).toBe(
      2400,
    );
  });

  test('a calendar without any working time says so instead of searching for ever', () => {
    const never = makeCalendar({
      officeHours: { seasons: [{ from: '01-01', week: [[], [], [], [], [], [], []] }] },
      packs: [],
    });
    expect(() => addWorkingMinutes(never, at('2026-11-20 08:00'), 1)).toThrow(RangeError);
    expect(() => addWorkingMinutes(never, at('2026-11-20 08:00'), -1)).toThrow(RangeError);
    expect(() => nextWorkingDay(never, day('2026-11-20'))).toThrow(RangeError);
    expect(workingMinutesBetween(never, at('2026-01-01 00:00'), at('2026-12-31 00:00'))).toBe(0);
  });
});
