import type { Assessment } from './assessment';
import type { Edition, Words } from './edition';
import { scoreOfItems } from './score';
import { sharedItems } from './shared-items';

/** An assessment together with the edition it answers. */
export interface Review {
  edition: Edition;
  assessment: Assessment;
}

/** How each standard went over some periods, by the items that all their editions share. */
export interface Trend {
  /** Keys of the periods, oldest first. */
  periods: string[];
  groups: {
    groupId: string;
    title: Words;
    /** One for each period; null where nothing that counts was answered. */
    values: (number | null)[];
    /** How many shared items stand behind it. */
    items: number;
  }[];
  /** Items in every edition, and all that any of them had. */
  shared: number;
  of: number;
}

/**
 * The trend of a checklist. An item that was added, or is no longer asked, would move the line
 * without anybody having changed; so only shared items count.
 *
 * @param reviews - of one checklist and one kind of period, in any order
 * @see RULES.md#trend
 */
export function trendOf(reviews: readonly Review[]): Trend {
  const inTime = [...reviews].sort((a, b) =>
    a.assessment.period.key < b.assessment.period.key ? -1 : 1,
  );
  const editions = [...new Map(inTime.map((one) => [one.edition.id, one.edition])).values()];
  const { items, of } = sharedItems(editions);
  const shared = new Set(items.map((item) => item.id));
  const groups = (editions.at(-1)?.groups ?? []).map((group) => {
    const own = group.items.filter((item) => shared.has(item.id));
    return {
      groupId: group.id,
      title: group.title,
      values: inTime.map(({ assessment }) => scoreOfItems(own, assessment).value),
      items: own.length,
    };
  });
  return {
    periods: inTime.map(({ assessment }) => assessment.period.key),
    groups: groups.filter((group) => group.items > 0),
    shared: items.length,
    of,
  };
}
