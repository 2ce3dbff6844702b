import type { Month } from '@/utils/calendar/day';
import { shareOfSolved, sumTallies, type Tally } from '@/utils/cases/share';

/** Cases closed in one month. */
export interface MonthTally {
  month: Month;
  tally: Tally;
}

/** What the figures say in one line; it becomes the title of the chart. */
export type Finding =
  | { kind: 'none' }
  | { kind: 'few'; count: number }
  | { kind: 'allOnTime'; count: number }
  | { kind: 'whole'; share: number; count: number }
  | {
      kind: 'up' | 'down' | 'same';
      month: Month;
      share: number;
      previous: Month;
      /** Difference of the two shares as they are printed, in percentage points, never negative. */
      points: number;
    };

/** Under this many cases a share says more about chance than about the work. */
const ENOUGH_CASES = 5;

/** All cases of a tally, whatever their outcome. */
export function solvedIn(tally: Tally): number {
  return tally.early + tally.onTime + tally.late;
}

/** The sum over all months. */
export function wholeTally(months: readonly MonthTally[]): Tally {
  return sumTallies(months.map(({ tally }) => tally));
}

/**
 * Finds the sentence that the figures support: nothing yet, too few, never late, or the last month
 * with enough cases against the one before it.
 *
 * @param months - oldest first
 */
export function findingOf(months: readonly MonthTally[]): Finding {
  const whole = wholeTally(months);
  const count = solvedIn(whole);
  if (count === 0) return { kind: 'none' };
  if (count < ENOUGH_CASES) return { kind: 'few', count };
  if (whole.late === 0) return { kind: 'allOnTime', count };
  return compareLastTwo(months) ?? { kind: 'whole', share: shareOfSolved(whole) ?? 0, count };
}

/** The month with most late cases, the later one of equals; null when nothing was late. */
export function worstMonth(months: readonly MonthTally[]): MonthTally | null {
  return months.reduce<MonthTally | null>((worst, one) => {
    if (one.tally.late === 0) return worst;
    return worst && worst.tally.late > one.tally.late ? worst : one;
  }, null);
}

function compareLastTwo(months: readonly MonthTally[]): Finding | null {
  const telling = months.filter(({ tally }) => solvedIn(tally) >= ENOUGH_CASES);
  const [previous, last] = telling.slice(-2);
  if (!previous || !last) return null;
  const before = shareOfSolved(previous.tally);
  const share = shareOfSolved(last.tally);
  if (before === null || share === null) return null;
  const points = (tenths(share) - tenths(before)) / 10;
  const kind = points > 0 ? 'up' : points < 0 ? 'down' : 'same';
  return { kind, month: last.month, share, previous: previous.month, points: Math.abs(points) };
}

/** A share in tenths of a percent as it is printed: 0 and 100 only when nothing is missing. */
function tenths(share: number): number {
  const rounded = Math.round(share * 1000);
  return share > 0 && share < 1 ? Math.min(999, Math.max(1, rounded)) : rounded;
}
