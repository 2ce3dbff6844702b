import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addTally,
  emptyTally,
  shareOfSolved,
  shareWithRunning,
  sumTallies,
  type Tally,
} from '@/utils/cases/share';

const count = fc.integer({ min: 0, max: 1_000_000 });
const tallies = fc.record({ early: count, onTime: count, late: count });

describe('the share of solved cases', () => {
  it.each<[Tally, number | null, string]>([
    [{ early: 0, onTime: 0, late: 0 }, null, 'nothing was solved'],
    [{ early: 3, onTime: 1, late: 0 }, 1, 'all in time'],
    [{ early: 0, onTime: 0, late: 2 }, 0, 'none in time'],
    [{ early: 1, onTime: 2, late: 1 }, 0.75, 'three of four'],
    [{ early: 149_000, onTime: 281, late: 299 }, 149_281 / 149_580, 'a province, 99.8 %'],
  ])('of %o is %o: %s', (tally, share) => {
    expect(shareOfSolved(tally)).toBe(share);
  });
});

describe('the share with running cases', () => {
  it.each<[Tally, { inTime: number; overdue: number }, number | null, string]>([
    [emptyTally, { inTime: 0, overdue: 0 }, null, 'there is no case at all'],
    [emptyTally, { inTime: 4, overdue: 1 }, 0.8, 'nothing was solved yet'],
    [{ early: 1, onTime: 2, late: 1 }, { inTime: 5, overdue: 1 }, 0.8, 'eight of ten'],
    [{ early: 1, onTime: 0, late: 0 }, { inTime: 0, overdue: 1 }, 0.5, 'an overdue one counts'],
  ])('of %o with %o is %o: %s', (tally, running, share) => {
    expect(shareWithRunning(tally, running)).toBe(share);
  });

  test('without running cases is the share of solved ones', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        expect(shareWithRunning(tally, { inTime: 0, overdue: 0 })).toBe(shareOfSolved(tally));
      }),
    );
  });
});

describe('a tally', () => {
  test('takes cases in and gives them back', () => {
    const one = addTally(emptyTally, 'early');
    expect(one).toEqual({ early: 1, onTime: 0, late: 0 });
    expect(addTally(addTally(one, 'late', 2), 'early', -1)).toEqual({
      early: 0,
      onTime: 0,
      late: 2,
    });
  });

  test('leaves out what is outside the count', () => {
    expect(addTally(emptyTally, 'outside')).toEqual(emptyTally);
  });

  test('adds up to the same in any order and grouping', () => {
    fc.assert(
      fc.property(fc.array(tallies), fc.array(tallies), (a, b) => {
        const whole = sumTallies([...a, ...b]);
        expect(sumTallies([sumTallies(b), sumTallies(a)])).toEqual(whole);
        expect(whole.early).toBe([...a, ...b].reduce((sum, one) => sum + one.early, 0));
      }),
    );
  });
});
