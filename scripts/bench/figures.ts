/** The middle of a list and its spread; null when nothing was measured. */
export interface Spread {
  count: number;
  median: number;
  /**
   * Mean of the middle half. Like the median it does not follow a slow opening here and there, but
   * it falls between the steps: a browser tells when it painted to four milliseconds.
   */
  midmean: number;
  low: number;
  high: number;
}

/** Middle and quartiles. @example spreadOf([1, 2, 9]) // → { count: 3, median: 2, midmean: 4, low: 1.5, high: 5.5 } */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return {
    count: sorted.length,
    median: quantile(sorted, 0.5),
    midmean: midmeanOf(sorted),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
  };
}

/** Of fewer than four values all count. */
function midmeanOf(sorted: readonly number[]): number {
  const apart = Math.floor(sorted.length / 4);
  const middle = sorted.slice(apart, sorted.length - apart);
  return round(middle.reduce((sum, value) => sum + value, 0) / middle.length);
}

function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return round(below + (above - below) * (place - Math.floor(place)));
}

/** Two decimals are more than a measurement is worth. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** One mark to reach; `value` is null when it could not be measured. */
export interface Mark {
  what: string;
  value: number | null;
  limit: number;
  unit: string;
}

export function isReached(mark: Mark): boolean {
  return mark.value !== null && mark.value <= mark.limit;
}

/** @example describeMark({ what: 'Package', value: 0.3, limit: 1.5, unit: 'MB' }) // → '✓ reached      Package: 0.3 MB (at most 1.5 MB)' */
export function describeMark(mark: Mark): string {
  const unit = mark.unit === '' ? '' : ` ${mark.unit}`;
  const value = mark.value === null ? 'not measured' : `${mark.value}${unit}`;
  const verdict = isReached(mark) ? '✓ reached    ' : '✗ not reached';
  return `${verdict}  ${mark.what}: ${value} (at most ${mark.limit}${unit})`;
}
