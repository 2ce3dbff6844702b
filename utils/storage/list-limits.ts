/** Up to so many rows are read and sorted in memory; beyond, an index is walked in the order asked for. */
export const SORTED_HERE = 2_000;

/** So many rows are looked at for a search of common words before the words are counted out. */
export const LOOKED_AT = 3_000;

/** A word of a search that more cases have only filters. Reading that many keys takes some 50 ms. */
export const KEYS_AT_MOST = 30_000;
