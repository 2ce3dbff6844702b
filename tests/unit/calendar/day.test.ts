import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  dayNumber,
  dayOf,
  dayOfNumber,
  minuteOfDay,
  monthOf,
  parseDay,
  startOfDay,
  weekday,
} from '@/utils/calendar/day';
import { parseMoment } from '@/utils/calendar/moment';
import { officeHoursSchema, STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { daySchema, instantSchema, momentSchema } from '@/utils/calendar/schemas';
import { at, day } from './viet-nam';

const instants = fc.integer({ min: 0, max: at('2999-12-31 23:59') });

describe('a day is read', () => {
  it.each(['2026-11-23', '2024-02-29', '1999-12-31'])('%s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    ['2026-02-30', 'it does not exist'],
    ['2025-02-29', 'it is no leap year'],
    ['2026-13-01', 'there is no such month'],
    ['2026-11-00', 'days begin at one'],
    ['23/11/2026', 'that is how it is printed, not how it is written here'],
    ['2026-11-23 ', 'a blank'],
    ['2026-11-23T00:00', 'it has a time'],
    ['+12026-11-23', 'too many digits'],
    ['２０２６-11-23', 'other digits'],
    ['', 'nothing'],
  ])('but not %o: %s', (text) => {
    expect(parseDay(text)).toBeNull();
    expect(daySchema.safeParse(text).success).toBe(false);
  });
});

describe('the day in Viet Nam', () => {
  it.each([
    ['2026-11-22T16:59:59.999Z', '2026-11-22', 7],
    ['2026-11-22T17:00:00.000Z', '2026-11-23', 1],
    ['2026-12-31T17:00:00.000Z', '2027-01-01', 5],
    ['2024-02-28T17:00:00.000Z', '2024-02-29', 4],
  ])('at %s is %s, weekday %i', (utc, date, number) => {
    expect(dayOf(Date.parse(utc))).toBe(date);
    expect(weekday(day(date))).toBe(number);
  });

  test('agrees with the zone data of the platform for any instant', () => {
    const wall = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Ho_Chi_Minh',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    // Before 1975-06-13 the south kept another time; our rule says since when it holds.
    const since1976 = fc.integer({ min: at('1976-01-01 00:00'), max: at('2999-12-31 23:59') });
    fc.assert(
      fc.property(since1976, (instant) => {
        const minutes = minuteOfDay(instant);
        const time = [Math.floor(minutes / 60), minutes % 60]
          .map((part) => String(part).padStart(2, '0'))
          .join(':');
        expect(`${dayOf(instant)} ${time}`).toBe(wall.format(instant));
      }),
    );
  });

  test('begins at or before the instant and ends after it', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const start = startOfDay(dayOf(instant));
        expect(start).toBeLessThanOrEqual(instant);
        expect(startOfDay(addDays(dayOf(instant), 1))).toBeGreaterThan(instant);
      }),
    );
  });
});

describe('days are counted', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', -365, '2025-11-23'],
  ])('%s and %i is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
  });

  test('a number and its day are the same thing', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    expect(dayNumber(day('2026-11-23'))).toBe(20_780);
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number);
      }),
    );
  });

  test('a day lies in its month', () => {
    expect(monthOf(day('2026-11-23'))).toBe('2026-11');
  });
});

describe('a moment is read', () => {
  it.each([
    ['2026-11-23', '2026-11-23 00:00', 'day'],
    ['2026-11-23T00:00', '2026-11-23 00:00', 'minute'],
    ['2026-11-23T17:30', '2026-11-23 17:30', 'minute'],
    ['2999-12-31T23:59', '2999-12-31 23:59', 'minute'],
  ])('%s', (text, wall, precision) => {
    expect(parseMoment(text)).toEqual({ at: at(wall), precision });
    expect(momentSchema.safeParse(parseMoment(text)).success).toBe(true);
  });

  it.each([
    '2026-11-23T24:00',
    '2026-11-23T17:60',
    '2026-11-23T7:30',
    '2026-11-23T17:30:00',
    '2026-11-23T17:30Z',
    '2026-11-23T17:30T',
    '2026-02-30T08:00',
    'T08:00',
    '1969-12-31',
    '1970-01-01',
    '3000-01-01',
    '9999-12-31T23:59',
    'hôm nay',
  ])('but not %s', (text) => {
    expect(parseMoment(text)).toBeNull();
  });

  test('a text of ten megabytes is refused like any other', () => {
    expect(parseMoment('2026-11-23T'.repeat(1_000_000))).toBeNull();
  });
});

describe('what a door lets in', () => {
  it.each([[-1], [0.5], [Number.NaN], [Number.POSITIVE_INFINITY], [32_503_654_800_000], ['0']])(
    'the instant %o is refused',
    (value) => {
      expect(instantSchema.safeParse(value).success).toBe(false);
    },
  );

  const hours = (from: string, ...sessions: [number, number][]) => ({
    seasons: [{ from, week: Array(7).fill(sessions.map(([a, b]) => ({ from: a, to: b }))) }],
  });
  it.each([
    ['the standard hours', STANDARD_OFFICE_HOURS, true],
    ['sessions that touch', hours('01-01', [420, 690], [690, 1020]), true],
    ['a session that ends before it begins', hours('01-01', [690, 420]), false],
    ['sessions that overlap', hours('01-01', [420, 700], [690, 1020]), false],
    ['sessions in the wrong order', hours('01-01', [810, 1050], [450, 690]), false],
    ['a season that begins in no month', hours('13-01', [420, 690]), false],
    ['a week without any work', hours('01-01'), false],
    ['no season at all', { seasons: [] }, false],
  ])('office hours with %s', (_, value, accepted) => {
    expect(officeHoursSchema.safeParse(value).success).toBe(accepted);
  });
});
