import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, startOfDay } from '@/utils/calendar/day';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import {
  addWorkingMinutes,
  closeOfDay,
  isOpen,
  openFrom,
  workingMinutesBetween,
} from '@/utils/calendar/working-time';
import { countWorkedMinutes, isWorkedMinute, KNOWN_YEARS } from './slow-count';
import { at, SEASONAL, STANDARD } from './viet-nam';

const MINUTE = 60_000;
const instants = fc.integer({ min: at('2022-01-01 00:00'), max: at('2030-01-01 00:00') });
const knownMinutes = fc
  .integer({ min: 0, max: (KNOWN_YEARS.to - KNOWN_YEARS.from) / MINUTE - 1 })
  .map((count) => KNOWN_YEARS.from + count * MINUTE);
const calendars = fc.constantFrom(STANDARD, SEASONAL);
const amounts = fc.integer({ min: 1, max: 100_000 });

describe('the fast count agrees with walking over the minutes', () => {
  test('on spans of up to twelve days anywhere in 2024 to 2026', () => {
    const lengths = fc.integer({ min: 0, max: 12 * 1440 });
    fc.assert(
      fc.property(knownMinutes, lengths, (from, length) => {
        const to = Math.min(from + length * MINUTE, KNOWN_YEARS.to);
        expect(workingMinutesBetween(STANDARD, from, to)).toBe(countWorkedMinutes(from, to));
      }),
      { numRuns: 60 },
    );
  });

  test('on every hour around each worked Saturday and each long holiday', () => {
    for (const [from, to] of [
      ['2024-02-06 00:00', '2024-02-17 00:00'],
      ['2024-04-25 00:00', '2024-05-07 00:00'],
      ['2025-04-24 00:00', '2025-05-07 00:00'],
      ['2025-12-30 00:00', '2026-01-13 00:00'],
      ['2026-08-20 00:00', '2026-09-04 00:00'],
      ['2026-11-20 00:00', '2026-11-27 00:00'],
    ] as const) {
      for (let hour = at(from); hour < at(to); hour += 60 * MINUTE) {
        const next = hour + 60 * MINUTE;
        expect(workingMinutesBetween(STANDARD, hour, next)).toBe(countWorkedMinutes(hour, next));
      }
    }
  });

  test('the office is open in exactly the minutes that count', () => {
    fc.assert(
      fc.property(knownMinutes, (minute) => {
        expect(isOpen(STANDARD, minute)).toBe(isWorkedMinute(minute));
      }),
    );
  });
});

describe('laws of working time', () => {
  test('the parts of a span add up to the whole, wherever it is cut', () => {
    fc.assert(
      fc.property(calendars, instants, instants, instants, (calendar, a, b, c) => {
        const parts = workingMinutesBetween(calendar, a, b) + workingMinutesBetween(calendar, b, c);
        expect(parts).toBe(workingMinutesBetween(calendar, a, c));
      }),
    );
  });

  test('turned round it is the same with the other sign', () => {
    fc.assert(
      fc.property(calendars, instants, instants, (calendar, a, b) => {
        const there = workingMinutesBetween(calendar, a, b);
        expect(workingMinutesBetween(calendar, b, a) + there).toBe(0);
      }),
    );
  });

  test('moving by some working time passes exactly that working time', () => {
    fc.assert(
      fc.property(calendars, instants, amounts, (calendar, from, amount) => {
        const later = addWorkingMinutes(calendar, from, amount);
        const earlier = addWorkingMinutes(calendar, from, -amount);
        expect(workingMinutesBetween(calendar, from, later)).toBe(amount);
        expect(workingMinutesBetween(calendar, from, earlier)).toBe(-amount);
      }),
    );
  });

  test('forward it ends as early as it can, backward as late as it can', () => {
    fc.assert(
      fc.property(calendars, instants, amounts, (calendar, from, amount) => {
        const later = addWorkingMinutes(calendar, from, amount);
        const earlier = addWorkingMinutes(calendar, from, -amount);
        expect(workingMinutesBetween(calendar, from, later - MINUTE)).toBe(amount - 1);
        expect(workingMinutesBetween(calendar, from, earlier + MINUTE)).toBe(1 - amount);
      }),
    );
  });

  test('two moves one after the other are one move of their sum', () => {
    fc.assert(
      fc.property(calendars, instants, amounts, amounts, (calendar, from, a, b) => {
        const twice = addWorkingMinutes(calendar, addWorkingMinutes(calendar, from, a), b);
        expect(twice).toBe(addWorkingMinutes(calendar, from, a + b));
      }),
    );
  });

  test('from the close of a day to the next opening no working time passes', () => {
    fc.assert(
      fc.property(calendars, instants, (calendar, instant) => {
        const close = closeOfDay(calendar, dayOf(instant));
        expect(workingMinutesBetween(calendar, close, openFrom(calendar, close))).toBe(0);
        expect(isOpen(calendar, openFrom(calendar, instant))).toBe(true);
      }),
    );
  });

  test('a day off of the unit takes away exactly the working time of that day', () => {
    fc.assert(
      fc.property(instants, instants, instants, (a, b, somewhere) => {
        const off = dayOf(somewhere);
        const mine = makeCalendar({
          ...STANDARD,
          unitDaysOff: [{ from: off, to: off, name: 'nghỉ' }],
        });
        const [from, to] = a < b ? [a, b] : [b, a];
        const start = Math.min(Math.max(startOfDay(off), from), to);
        const end = Math.min(Math.max(startOfDay(off) + 1440 * MINUTE, from), to);
        const lost = workingMinutesBetween(STANDARD, start, end);
        expect(workingMinutesBetween(mine, from, to)).toBe(
          workingMinutesBetween(STANDARD, from, to) - lost,
        );
      }),
    );
  });
});
