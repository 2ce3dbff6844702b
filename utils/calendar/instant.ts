/** A point in time: whole milliseconds since 1970-01-01T00:00Z. Never a local time. */
export type Instant = number;

/**
 * The last instant that can be kept, the end of the year 2999 in Viet Nam. No deadline lies beyond
 * it; a portal that prints one has made a mistake.
 */
export const LAST_INSTANT: Instant = 32_503_654_799_999;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * Viet Nam keeps UTC+7 all year and has done so since 1975; the offset is a constant so that a
 * deadline never depends on the zone, or the zone data, of the machine.
 */
export const VIET_NAM_OFFSET = 7 * HOUR;
