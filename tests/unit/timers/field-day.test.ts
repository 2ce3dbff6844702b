import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { HOUR, MINUTE } from '@/utils/calendar/instant';
import { layOut, minutesIn, officeStretches, roomFor } from '@/utils/timers/field-day';
import { overlapsIn } from '@/utils/timers/overlaps';
import { timeEntrySchema } from '@/utils/timers/time-entry';
import { workedMilliseconds } from '@/utils/timers/worked-time';
import { calendar, caseId, maker, moment } from './written-entry';

const part = (number: number, minutes: number) => ({ caseId: caseId(number), minutes });

describe('a day out', () => {
  it('holds the office sessions between leaving and coming back', () => {
    const found = officeStretches(calendar, moment('09:00'), moment('2026-11-19 08:00'));
    expect(found).toEqual([
      { from: moment('09:00'), to: moment('11:30') },
      { from: moment('13:30'), to: moment('17:30') },
      { from: moment('2026-11-19 07:30'), to: moment('2026-11-19 08:00') },
    ]);
    expect(minutesIn(found)).toBe(420);
  });

  it('is laid out one case after the other, the break at noon left out', () => {
    const room = officeStretches(calendar, moment('09:00'), moment('17:30'));
    const [one, two] = layOut([part(1, 200), part(2, 60)], room, maker(), ['field', 'objective']);
    // 150 minutes until 11:30 and 50 more from 13:30 on.
    expect(one).toMatchObject({
      startedAt: moment('09:00'),
      endedAt: moment('14:20'),
      gaps: [{ from: moment('11:30'), to: moment('13:30'), verdict: 'dropped' }],
      tags: ['field', 'objective'],
    });
    expect(two).toMatchObject({ startedAt: moment('14:20'), endedAt: moment('15:20'), gaps: [] });
  });

  it('that was longer than the office hours is laid into the whole time', () => {
    const outside = { from: moment('09:00'), to: moment('20:00') };
    expect(roomFor([part(1, 390)], calendar, outside)).toHaveLength(2);
    expect(roomFor([part(1, 391)], calendar, outside)).toEqual([outside]);
    expect(roomFor([part(1, 660)], calendar, outside)).toEqual([outside]);
    expect(roomFor([part(1, 661)], calendar, outside)).toBeNull();
  });

  it('on a Saturday has no sessions and is laid into the time outside', () => {
    const outside = { from: moment('2026-11-21 08:00'), to: moment('2026-11-21 12:00') };
    expect(roomFor([part(1, 60)], calendar, outside)).toEqual([outside]);
  });

  test('law: each case gets its minutes to the minute, and no two share time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 5 * 24 * 60 }),
        (minutes, after) => {
          const from = moment('2026-11-16 06:00') + after * MINUTE;
          const outside = { from, to: from + 80 * HOUR };
          const parts = minutes.map((count, at) => part(at, count));
          const room = roomFor(parts, calendar, outside);
          if (!room) throw new Error('80 hours hold 8 times 400 minutes');
          const entries = layOut(parts, room, maker(), ['field']);
          expect(entries.map((one) => workedMilliseconds(one, 0) / MINUTE)).toEqual(minutes);
          expect(overlapsIn(entries, 0)).toEqual([]);
          for (const one of entries) {
            expect(timeEntrySchema.safeParse(one).error).toBeUndefined();
            expect(one.startedAt).toBeGreaterThanOrEqual(outside.from);
            expect(one.endedAt).toBeLessThanOrEqual(outside.to);
          }
        },
      ),
    );
  });
});
