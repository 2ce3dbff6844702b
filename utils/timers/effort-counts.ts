import { type Effort, SAMPLES_AT_LEAST } from './effort';

/** How many cases took so many minutes. Minutes are whole, from 1; counts are positive. */
export type EffortCounts = readonly (readonly [minutes: number, cases: number])[];

/** An effort known from enough cases to be shown and reckoned with. */
export type KnownEffort = { [Name in keyof Effort]: number };

/**
 * The median and the 85th percentile from counts: the percentile by the nearest rank, the shortest
 * time within which that share of cases was done.
 *
 * @param counts - in any order
 * @see RULES.md#effort
 * @example effortOfCounts([[30, 2], [60, 1], [90, 1], [240, 1]]) // → { n: 5, medianMinutes: 60, p85Minutes: 240 }
 */
export function effortOfCounts(counts: EffortCounts): Effort {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const n = sorted.reduce((sum, [, cases]) => sum + cases, 0);
  if (n < SAMPLES_AT_LEAST) return { n, medianMinutes: null, p85Minutes: null };
  const low = atRank(sorted, Math.ceil(n / 2));
  const high = atRank(sorted, Math.floor(n / 2) + 1);
  // Whole numbers first, so that 85 % of 20 is 17 and not 17.000…1.
  const p85Minutes = atRank(sorted, Math.ceil((85 * n) / 100));
  return { n, medianMinutes: Math.round((low + high) / 2), p85Minutes };
}

/** The effort when it is known from enough cases; null otherwise. */
export function knownEffort(effort: Effort | undefined): KnownEffort | null {
  if (!effort || effort.medianMinutes === null || effort.p85Minutes === null) return null;
  return { n: effort.n, medianMinutes: effort.medianMinutes, p85Minutes: effort.p85Minutes };
}

function atRank(sorted: EffortCounts, rank: number): number {
  let left = rank;
  for (const [minutes, cases] of sorted) {
    left -= cases;
    if (left <= 0) return minutes;
  }
  throw new RangeError('the counts do not add up');
}
