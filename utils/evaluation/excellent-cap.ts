import type { Band } from './band';
import type { EvaluationSettings } from './settings';

/** How many of a group may be rated excellent, and how the figure came about. */
export interface ExcellentCap {
  /** The most; a share of people is rounded down. */
  atMost: number;
  /** How many are now. */
  excellent: number;
  /** What the share is taken of. */
  base: number;
  share: number;
  exceeded: boolean;
}

/**
 * The cap on "excellent" within one group of similar tasks. It warns and decides nothing.
 *
 * @param bands - the proposed level of each person of the group; people without one left out
 * @param outstanding - the organisation itself was rated outstanding
 * @see RULES.md#cap
 * @example excellentCap([...7 of whom 2 excellent], settings).atMost // → 1
 */
export function excellentCap(
  bands: readonly Band[],
  settings: EvaluationSettings,
  outstanding = false,
): ExcellentCap {
  const share = outstanding ? settings.excellentCapOutstanding : settings.excellentCap;
  const excellent = bands.filter((band) => band === 'excellent').length;
  const good = bands.filter((band) => band === 'good').length;
  const base = settings.capOf === 'all' ? bands.length : good + excellent;
  // 0.2 × 35 is 7.000000000000001 in binary fractions on some paths and 6.99… on others.
  const atMost = Math.floor(base * share + 1e-9);
  return { atMost, excellent, base, share, exceeded: excellent > atMost };
}
