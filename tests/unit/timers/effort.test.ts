import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MINUTE } from '@/utils/calendar/instant';
import { effortOfCounts } from '@/utils/timers/effort-counts';
import { effortByProcedure } from './effort-from-entries';
import { caseId, entry, moment } from './written-entry';

/** One entry of so many minutes on each case. */
const cases = (minutes: readonly number[]) =>
  minutes.map((count, at) => {
    const end = moment('08:00') + count * MINUTE;
    return { ...entry('08:00', '09:00', { number: at + 1 }), endedAt: end, lastBeatAt: end };
  });
const all = () => 'khai sinh';

describe('the effort for a procedure', () => {
  it('is the median and the 85th percentile of its cases', () => {
    // Twenty cases of 1 to 20 minutes: the middle lies between 10 and 11, 17 of 20 are 85 %.
    const minutes = Array.from({ length: 20 }, (_, at) => at + 1);
    expect(effortByProcedure(cases(minutes), all, 0).get('khai sinh')).toEqual({
      n: 20,
      medianMinutes: 11,
      p85Minutes: 17,
    });
  });

  it('is not told of fewer than five cases', () => {
    expect(effortByProcedure(cases([1, 2, 3, 4]), all, 0).get('khai sinh')).toEqual({
      n: 4,
      medianMinutes: null,
      p85Minutes: null,
    });
  });

  it('adds the entries of one case up, and leaves out cases that are no samples', () => {
    const five = cases([10, 20, 30, 40, 50]);
    const again = cases([90]).map((one) => ({ ...one, id: caseId(70) }));
    const only = (id: string) => (id === caseId(9) ? null : 'khai sinh');
    const found = effortByProcedure(
      [...five, ...again, entry('08:00', '09:00', { number: 9 })],
      only,
      0,
    );
    expect(found.get('khai sinh')).toEqual({ n: 5, medianMinutes: 40, p85Minutes: 100 });
  });

  test('law: counts kept with every write give what the entries give', () => {
    const minutes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(minutes, (list) => {
        const sorted = [...new Set(list)].sort((a, b) => a - b);
        const counts = sorted.map((one): [number, number] => [
          one,
          list.filter((other) => other === one).length,
        ]);
        expect(effortOfCounts(counts)).toEqual(
          effortByProcedure(cases(list), all, 0).get('khai sinh'),
        );
      }),
    );
  });
});
