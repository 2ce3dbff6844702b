import type { Bar } from './evaluation';
import type { EvaluationSettings } from './settings';

/** The four levels, best first: xuất sắc, tốt, hoàn thành, không hoàn thành. */
export const BANDS = ['excellent', 'good', 'completed', 'notCompleted'] as const;
export type Band = (typeof BANDS)[number];

/**
 * The band in which a total lies: its lowest total belongs to it. A bar that the person has noted, or
 * unfinished work where the place asks for all of it, comes before the points.
 *
 * @param total - points of 100, not rounded
 * @see RULES.md#bands
 * @example bandOf(90, DECREE_335_SETTINGS) // → 'excellent'
 * @example bandOf(89.99, DECREE_335_SETTINGS) // → 'good'
 */
export function bandOf(
  total: number,
  settings: EvaluationSettings,
  { bars = [], isWhole = true }: { bars?: readonly Bar[]; isWhole?: boolean } = {},
): Band {
  if (bars.length > 0) return 'notCompleted';
  if (settings.allOrNothing && !isWhole) return 'notCompleted';
  if (total >= settings.excellentFrom) return 'excellent';
  if (total >= settings.goodFrom) return 'good';
  return total >= settings.completedFrom ? 'completed' : 'notCompleted';
}

/**
 * Points as they are printed: two decimals, rounded half up, but never up across the edge of a band,
 * so that no printed figure contradicts its level.
 *
 * @example printedPoints(89.996, DECREE_335_SETTINGS) // → 89.99
 */
export function printedPoints(total: number, settings: EvaluationSettings): number {
  const rounded = Math.round(total * 100) / 100;
  const crosses = bandOf(rounded, settings) !== bandOf(total, settings);
  return crosses ? Math.floor(total * 100) / 100 : rounded;
}
