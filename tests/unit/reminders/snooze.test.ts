import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isOpen } from '@/utils/calendar/working-time';
import { snoozeChoices } from '@/utils/reminders/snooze';
import { at, clock, SEASONAL, STANDARD } from '../calendar/viet-nam';

const choices = (now: string) =>
  snoozeChoices(STANDARD, at(now)).map(({ name, at: time }) => `${name} ${clock(time)}`);

describe('the moments to which a reminder is put off', () => {
  it.each<[string, string, string[]]>([
    [
      'on a Wednesday morning: an hour on, after noon, tomorrow, Monday',
      '2026-11-18 09:05',
      [
        'hour 2026-11-18 10:05',
        'afternoon 2026-11-18 13:30',
        'nextDay 2026-11-19 07:30',
        'nextWeek 2026-11-23 07:30',
      ],
    ],
    [
      'the hour goes on after noon, and after noon itself is not offered twice',
      '2026-11-18 10:30',
      ['hour 2026-11-18 13:30', 'nextDay 2026-11-19 07:30', 'nextWeek 2026-11-23 07:30'],
    ],
    [
      'late in the day the working hour ends the next morning',
      '2026-11-18 17:10',
      ['nextDay 2026-11-19 07:30', 'hour 2026-11-19 08:10', 'nextWeek 2026-11-23 07:30'],
    ],
    [
      'on a Friday the next morning of work is Monday',
      '2026-11-20 14:00',
      ['hour 2026-11-20 15:00', 'nextWeek 2026-11-23 07:30'],
    ],
    [
      'before Culture Day the next morning is Wednesday',
      '2026-11-23 14:00',
      ['hour 2026-11-23 15:00', 'nextDay 2026-11-25 07:30', 'nextWeek 2026-11-30 07:30'],
    ],
    [
      'at night from the next opening on',
      '2026-11-18 21:00',
      ['nextDay 2026-11-19 07:30', 'hour 2026-11-19 08:30', 'nextWeek 2026-11-23 07:30'],
    ],
    [
      'on a Friday, one working hour before closing, only the next opening is left',
      '2026-11-20 16:30',
      ['hour 2026-11-23 07:30'],
    ],
  ])('%s', (_, now, expected) => {
    expect(choices(now)).toEqual(expected);
  });

  test('are always moments of work, later than now, in order and each once', () => {
    const minutes = fc.integer({ min: 0, max: 600 * 1440 });
    fc.assert(
      fc.property(fc.constantFrom(STANDARD, SEASONAL), minutes, (calendar, minute) => {
        const now = at('2026-01-05 00:00') + minute * 60_000;
        const times = snoozeChoices(calendar, now).map((choice) => choice.at);
        for (const time of times) expect(isOpen(calendar, time)).toBe(true);
        expect(times.every((time) => time > now)).toBe(true);
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
        // An hour before closing on a Friday they all come to one.
        expect(times.length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
