import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, dayOf } from '@/utils/calendar/day';
import { DAY, HOUR, MINUTE } from '@/utils/calendar/instant';
import { daySheet, daysFrom, workByCase } from '@/utils/timers/day-sheet';
import { apportion } from '@/utils/timers/minutes';
import { workedMilliseconds } from '@/utils/timers/worked-time';
import { caseId, entry, gap, moment } from './written-entry';

const WEDNESDAY = dayOf(moment('08:00'));

describe('a day', () => {
  it('shows its entries in order, and what lies between them', () => {
    const sheet = daySheet(
      [entry('10:00', '11:00', { seq: 2 }), entry('08:00', '09:20')],
      WEDNESDAY,
      0,
    );
    expect(sheet.rows).toMatchObject([
      { kind: 'entry', milliseconds: 80 * MINUTE },
      { kind: 'hole', from: moment('09:20'), to: moment('10:00') },
      { kind: 'entry', milliseconds: HOUR },
    ]);
    expect(sheet.milliseconds).toBe(140 * MINUTE);
  });

  it('counts an entry over midnight once: 23:50 to 00:20 is ten minutes and twenty', () => {
    const over = entry('23:50', '2026-11-19 00:20');
    const [one, two] = [WEDNESDAY, addDays(WEDNESDAY, 1)].map((day) => daySheet([over], day, 0));
    expect(one?.rows).toMatchObject([{ to: moment('2026-11-19 00:00'), goesOn: true }]);
    expect(two?.rows).toMatchObject([{ from: moment('2026-11-19 00:00'), fromBefore: true }]);
    expect([one?.milliseconds, two?.milliseconds]).toEqual([10 * MINUTE, 20 * MINUTE]);
  });

  it('keeps apart what nobody knows and what visits took', () => {
    const visit = { ...entry('10:00', '10:30', { seq: 2 }), visit: { parked: [] } };
    const slept = entry('08:00', '10:00', { gaps: [gap('08:30', '09:30')] });
    const sheet = daySheet([slept, visit], WEDNESDAY, 0);
    expect(sheet).toMatchObject({
      milliseconds: 90 * MINUTE,
      unknown: HOUR,
      visits: 30 * MINUTE,
    });
  });

  it('shows no hole between entries that overlap, and none of a few seconds', () => {
    const list = [
      entry('08:00', '10:00'),
      entry('09:00', '09:30', { seq: 2 }),
      entry('2026-11-18 10:00:40', '11:00', { seq: 3 }),
    ];
    expect(daySheet(list, WEDNESDAY, 0).rows.map((row) => row.kind)).not.toContain('hole');
  });

  it('of an entry of 340 hours is one of its fifteen days', () => {
    const long = entry('2026-11-04 08:00', '2026-11-18 12:00');
    const days = daysFrom(dayOf(long.startedAt), WEDNESDAY).map((day) => daySheet([long], day, 0));
    expect(days).toHaveLength(15);
    expect(days.map((day) => day.milliseconds / HOUR)).toEqual([16, ...Array(13).fill(24), 12]);
  });
});

const entries = fc.array(
  fc
    .record({
      start: fc.integer({ min: 0, max: 6 * DAY }),
      length: fc.integer({ min: 0, max: 2 * DAY }),
      gapAt: fc.double({ min: 0, max: 1, noNaN: true }),
      verdict: fc.constantFrom('kept' as const, 'dropped' as const, 'unknown' as const),
      number: fc.nat({ max: 4 }),
    })
    .map(({ start, length, gapAt, verdict, number }) => {
      const from = moment('2026-11-16 00:00') + start;
      const cut = from + Math.floor(gapAt * length);
      const gaps = cut < from + length ? [{ from: cut, to: from + length, verdict }] : [];
      const made = entry('08:00', '09:00', { number });
      return { ...made, startedAt: from, endedAt: from + length, lastBeatAt: from + length, gaps };
    }),
  { maxLength: 12 },
);

describe('law', () => {
  test('the days of some entries add up to the whole, and so do the cases', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const first = dayOf(moment('2026-11-16 00:00'));
        const days = daysFrom(first, addDays(first, 9));
        const whole = list.reduce((sum, one) => sum + workedMilliseconds(one, 0), 0);
        const byDay = days.reduce((sum, day) => sum + daySheet(list, day, 0).milliseconds, 0);
        const range = { from: first, to: addDays(first, 9) };
        const byCase = workByCase(list, range, 0).reduce((sum, one) => sum + one.milliseconds, 0);
        expect([byDay, byCase]).toEqual([whole, whole]);
      }),
    );
  });

  test('minutes in a column add up to the figure below it', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: DAY }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(lengths, (list) => {
        const total = Math.floor(list.reduce((sum, one) => sum + one, 0) / MINUTE);
        const minutes = apportion(list, total);
        expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(total);
        for (const [at, one] of minutes.entries()) {
          expect(Math.abs(one - (list[at] ?? 0) / MINUTE)).toBeLessThan(1);
        }
      }),
    );
  });

  it.each([
    ['two halves of three minutes', [90_000, 90_000], 3, [2, 1]],
    ['a total that is smaller, as the sum of whole days may be', [119_000, 61_000], 1, [1, 0]],
    ['nothing', [], 0, []],
  ])('%s', (_, lengths, total, expected) => {
    expect(apportion(lengths, total)).toEqual(expected);
  });
});

it('work by case names the longest first', () => {
  const list = [entry('08:00', '09:00', { number: 1 }), entry('09:00', '11:00', { number: 2 })];
  expect(workByCase(list, { from: WEDNESDAY, to: WEDNESDAY }, 0)).toEqual([
    { caseId: caseId(2), milliseconds: 2 * HOUR },
    { caseId: caseId(1), milliseconds: HOUR },
  ]);
});
