import type { Ratings } from './summary';

/** How many of the items that were rated are known here. */
export function sharedItems(
  ratings: Ratings,
  knownItems: ReadonlySet<string>,
): { shared: number; all: number } {
  const items = ratings.flatMap((one) => one.standards.flatMap((standard) => standard.items));
  return { shared: items.filter((item) => knownItems.has(item.id)).length, all: items.length };
}
