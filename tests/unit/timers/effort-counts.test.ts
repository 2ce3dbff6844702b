import fc from 'fast-check';
import { expect, it } from 'vitest';
import { effortOfCounts, knownEffort } from '@/utils/timers/effort-counts';

it.each([
  // By hand: rank ⌈0.85 × 5⌉ = 5, ⌈0.5 × 5⌉ = 3.
  [[10, 20, 30, 40, 50], { n: 5, medianMinutes: 30, p85Minutes: 50 }],
  // ⌈0.85 × 20⌉ = 17, not the 18th that 17.000000000000004 would give.
  [Array.from({ length: 20 }, (_, at) => 2 * at + 2), { n: 20, medianMinutes: 21, p85Minutes: 34 }],
  [[7, 8, 9, 9], { n: 4, medianMinutes: null, p85Minutes: null }],
  // ⌈0.85 × 12⌉ = 11: two hours in the eleventh place.
  [
    [30, 40, 45, 50, 55, 60, 60, 70, 80, 90, 120, 400],
    { n: 12, medianMinutes: 60, p85Minutes: 120 },
  ],
])('of %j the nearest ranks are %j', (minutes, effort) => {
  expect(effortOfCounts(minutes.map((one) => [one, 1]))).toEqual(effort);
});

it('five cases tell something, four do not', () => {
  expect(knownEffort(effortOfCounts([[30, 5]]))).toEqual({
    n: 5,
    medianMinutes: 30,
    p85Minutes: 30,
  });
  expect(knownEffort(effortOfCounts([[30, 4]]))).toBeNull();
  expect(knownEffort(undefined)).toBeNull();
});

it('at least the share of the cases was done within it, and less within anything shorter', () => {
  const list = fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 5, maxLength: 60 });
  fc.assert(
    fc.property(list, (minutes) => {
      const effort = effortOfCounts(minutes.map((one) => [one, 1]));
      const within = (most: number) => minutes.filter((one) => one <= most).length;
      const p85 = effort.p85Minutes ?? 0;
      expect(minutes).toContain(p85);
      expect(within(p85) * 100).toBeGreaterThanOrEqual(85 * minutes.length);
      expect(within(p85 - 1) * 100).toBeLessThan(85 * minutes.length);
      expect(effort.medianMinutes).toBeLessThanOrEqual(p85);
    }),
  );
});
