import { type Edition, type Item, liveItems } from './edition';

/** Items that are asked in every one of some editions: the only ones that can be compared. */
export interface SharedItems {
  /** As the newest of the editions words them, in its order. */
  items: Item[];
  /** Different items of all editions together. */
  of: number;
}

/**
 * What editions have in common, by the permanent ids.
 *
 * @param editions - oldest first; the last one words the items
 * @example sharedItems([with a, b, c; with b, c, d]) // → b, c of 4
 */
export function sharedItems(editions: readonly Edition[]): SharedItems {
  const asked = editions.map((edition) => new Set(liveItems(edition).map((item) => item.id)));
  const all = new Set(asked.flatMap((ids) => [...ids]));
  const newest = editions.at(-1);
  const items = newest ? liveItems(newest) : [];
  return { items: items.filter((item) => asked.every((ids) => ids.has(item.id))), of: all.size };
}
