import { MINUTE } from '../calendar/instant';

/** Whole minutes of a length, the seconds beyond them cut. */
export function wholeMinutes(milliseconds: number): number {
  return Math.floor(milliseconds / MINUTE);
}

/**
 * Lengths in whole minutes that add up to a total, so that whoever adds a column up by hand gets the
 * figure below it. Each is less than a minute from the truth when the total is that of the lengths.
 *
 * @param total - whole minutes
 * @example apportion([90_000, 90_000], 3) // → [2, 1]
 */
export function apportion(milliseconds: readonly number[], total: number): number[] {
  const minutes = milliseconds.map(wholeMinutes);
  let missing = total - minutes.reduce((sum, one) => sum + one, 0);
  const byRest = milliseconds
    .map((one, at) => ({ at, rest: one % MINUTE }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  if (missing < 0) byRest.reverse();
  while (missing !== 0 && byRest.length > 0) {
    const before = missing;
    for (const { at } of byRest) {
      const step = Math.sign(missing);
      if (step === 0 || (step < 0 && (minutes[at] ?? 0) === 0)) continue;
      minutes[at] = (minutes[at] ?? 0) + step;
      missing -= step;
    }
    if (missing === before) break;
  }
  return minutes;
}
