/** Fewer finished cases say nothing about the next one. */
export const SAMPLES_AT_LEAST = 5;

/** How long the cases of one procedure took. */
export interface Effort {
  /** How many cases were measured. */
  n: number;
  /** Whole minutes; null under five cases. */
  medianMinutes: number | null;
  p85Minutes: number | null;
}
