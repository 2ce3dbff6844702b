import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfNumber, weekday } from '@/utils/calendar/day';
import {
  daysIn,
  handedInOn,
  nextPeriod,
  PERIOD_KINDS,
  parsePeriod,
  periodOf,
  previousPeriod,
} from '@/utils/calendar/period';
import { day } from './viet-nam';

it.each([
  ['2026-12-01', '2026-11'],
  ['2026-12-10', '2026-11'],
  ['2026-12-11', '2026-12'],
  ['2027-01-05', '2026-12'],
])('on %s the month of %s is handed in', (on, key) => {
  expect(handedInOn(day(on))).toEqual({ kind: 'month', key });
});

describe('the period of a day', () => {
  it.each([
    ['2026-11-24', 'day', '2026-11-24'],
    ['2026-11-24', 'week', '2026-W48'],
    ['2026-11-24', 'month', '2026-11'],
    ['2026-11-24', 'quarter', '2026-Q4'],
    ['2026-11-24', 'year', '2026'],
    // The weeks around New Year, by the rule of ISO 8601.
    ['2027-01-01', 'week', '2026-W53'],
    ['2027-01-03', 'week', '2026-W53'],
    ['2027-01-04', 'week', '2027-W01'],
    ['2024-12-30', 'week', '2025-W01'],
    ['2026-12-31', 'month', '2026-12'],
    ['2026-03-31', 'quarter', '2026-Q1'],
    ['2026-04-01', 'quarter', '2026-Q2'],
  ] as const)('%s lies in the %s %s', (on, kind, key) => {
    expect(periodOf(day(on), kind)).toEqual({ kind, key });
  });
});

describe('the days of a period', () => {
  it.each([
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-W48', '2026-11-23', '2026-11-29'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2026-11-24', '2026-11-24', '2026-11-24'],
  ])('%s runs from %s to %s', (key, from, to) => {
    const period = parsePeriod(key);
    expect(period && daysIn(period)).toEqual({ from, to });
  });

  it.each(['2026-13', '2026-Q5', '2026-W54', '2025-W53', '2026-02-30', 'x', '', '26'])(
    '%s is no period',
    (key) => expect(parsePeriod(key)).toBeNull(),
  );
});

const anyDay = fc.integer({ min: 0, max: 40_000 }).map(dayOfNumber);
const anyKind = fc.constantFrom(...PERIOD_KINDS);

it('every day lies in its period, and the periods of one kind follow without hole or overlap', () => {
  fc.assert(
    fc.property(anyDay, anyKind, (one, kind) => {
      const period = periodOf(one, kind);
      const { from, to } = daysIn(period);
      expect(from <= one && one <= to).toBe(true);
      expect([periodOf(from, kind), periodOf(to, kind)]).toEqual([period, period]);
      expect(parsePeriod(period.key)).toEqual(period);
      if (kind === 'week') expect(weekday(from)).toBe(1);
      expect(daysIn(nextPeriod(period)).from).toBe(addDays(to, 1));
      expect(nextPeriod(previousPeriod(period))).toEqual(period);
      expect(previousPeriod(period).key < period.key).toBe(true);
    }),
  );
});
