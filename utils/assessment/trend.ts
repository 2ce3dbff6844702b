import { nextPeriod } from '../calendar/period';
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
  const periods = withGaps(inTime);
  const groups = (editions.at(-1)?.groups ?? []).map((group) => {
    const own = group.items.filter((item) => shared.has(item.id));
    return {
      groupId: group.id,
      title: group.title,
      values: periods.map(({ review }) =>
        review ? scoreOfItems(own, review.assessment).value : null,
      ),
      items: own.length,
    };
  });
  return {
    periods: periods.map(({ key }) => key),
    groups: groups.filter((group) => group.items > 0),
    shared: items.length,
    of,
  };
}

/** More periods in a row are no longer a line that anybody reads: twenty years of quarters. */
const PERIODS_AT_MOST = 80;

/** The periods from the first to the last; those without a review stay as gaps. */
function withGaps(inTime: readonly Review[]): { key: string; review: Review | null }[] {
  const byKey = new Map(inTime.map((one) => [one.assessment.period.key, one]));
  const last = inTime.at(-1)?.assessment.period;
  const list: { key: string; review: Review | null }[] = [];
  let period = inTime[0]?.assessment.period;
  while (period && last && period.key <= last.key) {
    list.push({ key: period.key, review: byKey.get(period.key) ?? null });
    period = nextPeriod(period);
  }
  return list.slice(-PERIODS_AT_MOST);
}
