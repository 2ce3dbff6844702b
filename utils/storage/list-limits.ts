/** Up to so many rows are read and sorted in memory; beyond, an index is walked in the order asked for. */
export const SORTED_HERE = 2_000;

/** A word of a search that more cases have only filters; reading keys up to here takes some 50 ms. */
export const KEYS_AT_MOST = 30_000;
