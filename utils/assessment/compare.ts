import { type Answer, answerTo } from './assessment';
import type { Item } from './edition';
import { pointsOf } from './score';
import { sharedItems } from './shared-items';
import type { Review } from './trend';

/** One item in two periods. */
export interface ItemChange {
  item: Item;
  before: Answer | null;
  after: Answer | null;
  /** Points after less points before; null when one of the two does not count. */
  change: number | null;
}

/** Two periods item by item. */
export interface Comparison {
  /** The largest falls first, then rises, then what is the same, then what cannot be compared. */
  items: ItemChange[];
  fallen: number;
  risen: number;
  same: number;
  /** Items of both editions, and all that either has. */
  shared: number;
  of: number;
}

/**
 * Compares two assessments by the items that both editions ask.
 *
 * @see RULES.md#compare
 */
export function compareReviews(before: Review, after: Review): Comparison {
  const { items, of } = sharedItems([before.edition, after.edition]);
  const changes = items.map((item) => changeOf(item, before, after));
  const count = (is: (change: number) => boolean) =>
    changes.filter((one) => one.change !== null && is(one.change)).length;
  return {
    items: changes
      .map((one, at) => ({ one, at }))
      .sort((a, b) => placeOf(a.one) - placeOf(b.one) || a.at - b.at)
      .map(({ one }) => one),
    fallen: count((change) => change < 0),
    risen: count((change) => change > 0),
    same: count((change) => change === 0),
    shared: items.length,
    of,
  };
}

function changeOf(item: Item, before: Review, after: Review): ItemChange {
  const [earlier, later] = [before, after].map(({ assessment }) => answerTo(assessment, item.id));
  const [a, b] = [pointsOf(earlier?.value ?? null), pointsOf(later?.value ?? null)];
  const change = a === null || b === null ? null : b - a;
  return { item, before: earlier ?? null, after: later ?? null, change };
}

/** Falls from -3 to -1, rises from 97 to 99, then the same, then the rest. */
function placeOf({ change }: ItemChange): number {
  if (change === null) return 300;
  if (change === 0) return 200;
  return change < 0 ? change : 100 - change;
}
