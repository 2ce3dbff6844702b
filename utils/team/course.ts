import { pointsOf } from '../assessment/score';
import { COMPARED, type Compared, comparedFigures } from './differences';
import type { Ratings, SummaryBody } from './summary';
import { sumFigures } from './totals';

/** How many periods of one kind are looked at. */
export const PERIODS_AT_MOST = 12;

/** What is followed through the periods: a figure, points, or a standard of a checklist. */
export type Measure = Compared | 'self' | 'head' | { checklist: string; standard: string };

/** What a summary adds to a course. It is small, so that thousands of them can be kept at hand. */
export interface CourseFacts {
  figures: ReturnType<typeof comparedFigures>;
  /** Cases solved in time, and all that were solved. */
  good: number;
  solved: number;
  minutes: number;
  /** Own points in hundredths. */
  self: number | null;
  ratings: { checklist: string; edition: string; standards: StandardFacts[] }[];
}

interface StandardFacts {
  id: string;
  title: string;
  score: number | null;
  /** The points of each item; null where it does not count. */
  items: [id: string, points: number | null][];
}

/** The checklist of an edition: what stands before its version. @example 'regulation-144@2026.1' → 'regulation-144' */
export const checklistOf = (edition: string) => edition.split('@')[0] ?? edition;

export function courseFacts(body: SummaryBody): CourseFacts {
  const { early, onTime, late } = sumFigures(body.cases);
  return {
    figures: comparedFigures(body),
    good: early + onTime,
    solved: early + onTime + late,
    minutes: body.work.rows.reduce((sum, row) => sum + row.minutes, 0),
    self: body.evaluation?.total ?? null,
    ratings: (body.ratings ?? []).map(({ edition, standards }) => ({
      checklist: checklistOf(edition),
      edition,
      standards: standards.map(standardFacts),
    })),
  };
}

const standardFacts = ({ id, title, score, items }: Ratings[number]['standards'][number]) => ({
  id,
  title,
  score,
  items: items.map((item): [string, number | null] => [item.id, pointsOf(item.value)]),
});

/** One period of one person; null where nothing came. */
export interface CoursePoint {
  period: string;
  facts: CourseFacts | null;
  /** The head's points in hundredths; null while none were given. */
  head: number | null;
}

/** One measure through the periods; null where there is nothing, or nothing that may be shown. */
export interface CourseLine {
  measure: Measure;
  /** Of a standard, as its newest edition words it; '' for all others. */
  title: string;
  values: (number | null)[];
}

export interface Course {
  /** Oldest first. */
  periods: string[];
  lines: CourseLine[];
  /** Items that every summary rates, by which standards are compared, and all that any does. */
  shared: number;
  of: number;
}

/**
 * A person through the periods, up to the last twelve from the first of which there is a summary. Of
 * standards only items count that every summary rates: one that was added would move the line without
 * anybody having changed.
 *
 * @param points - oldest first, one for each period
 * @see RULES.md#over-time
 */
export function personCourse(points: readonly CoursePoint[]): Course {
  const first = points.findIndex(({ facts }) => facts !== null);
  const shown = first < 0 ? [] : points.slice(first).slice(-PERIODS_AT_MOST);
  const items = sharedItemsOf(shown.flatMap(({ facts }) => facts ?? []));
  const line = (measure: Measure, read: (point: CoursePoint) => number | null, title = '') => ({
    measure,
    title,
    values: shown.map(read),
  });
  return {
    periods: shown.map(({ period }) => period),
    lines: [
      ...COMPARED.map((figure) => line(figure, ({ facts }) => facts?.figures[figure] ?? null)),
      line('self', ({ facts }) => facts?.self ?? null),
      line('head', ({ head }) => head),
      ...items.standards.map(({ title, ...measure }) =>
        line(measure, ({ facts }) => facts && standardScore(facts, measure, items), title),
      ),
    ],
    shared: items.shared.size,
    of: items.of,
  };
}

/** What summaries have in common. */
export interface SharedItems {
  standards: { checklist: string; standard: string; title: string }[];
  /** Names of checklist and item. */
  shared: ReadonlySet<string>;
  of: number;
  /** All are of one edition, so their own scores can be compared as they are. */
  isOneEdition: boolean;
}

/** The items that every one of some summaries rates, and the standards in which there are any. */
export function sharedItemsOf(facts: readonly CourseFacts[]): SharedItems {
  const rated = facts.filter(({ ratings }) => ratings.length > 0);
  const itemsOf = ({ ratings }: CourseFacts) =>
    ratings.flatMap(({ checklist, standards }) =>
      standards.flatMap(({ items }) => items.map(([id]) => `${checklist} ${id}`)),
    );
  const sets = rated.map((one) => new Set(itemsOf(one)));
  const all = new Set(sets.flatMap((set) => [...set]));
  const shared = new Set([...all].filter((name) => sets.every((set) => set.has(name))));
  const standards = (rated.at(-1)?.ratings ?? []).flatMap(({ checklist, standards: some }) =>
    some
      .filter(({ items }) => items.some(([id]) => shared.has(`${checklist} ${id}`)))
      .map(({ id, title }) => ({ checklist, standard: id, title })),
  );
  const isOneEdition = shared.size === all.size && sameEditions(rated);
  return { standards, shared, of: all.size, isOneEdition };
}

const sameEditions = (facts: readonly CourseFacts[]) =>
  new Set(
    facts.map(({ ratings }) =>
      ratings
        .map(({ edition }) => edition)
        .sort()
        .join(' '),
    ),
  ).size <= 1;

/**
 * The mean of the shared items of a standard, in hundredths; null when none counts. Where nothing
 * changed it is the score that the person saw; otherwise every item counts once.
 */
export function standardScore(
  { ratings }: CourseFacts,
  { checklist, standard }: { checklist: string; standard: string },
  { shared, isOneEdition }: SharedItems,
): number | null {
  const own = ratings.find((one) => one.checklist === checklist);
  if (isOneEdition) return own?.standards.find(({ id }) => id === standard)?.score ?? null;
  const points = (own?.standards ?? [])
    .filter(({ id }) => id === standard)
    .flatMap(({ items }) => items)
    .flatMap(([id, value]) => (value !== null && shared.has(`${checklist} ${id}`) ? [value] : []));
  if (points.length === 0) return null;
  return Math.round((points.reduce((sum, one) => sum + one, 0) / points.length) * 100);
}
