import { allTogether, byRooms, type Cohort, cohortOf, type PeriodPeople } from './cohort';
import {
  type Course,
  type CourseFacts,
  type CourseLine,
  type Measure,
  PERIODS_AT_MOST,
  sharedItemsOf,
  standardScore,
} from './course';
import { COMPARED, type Compared } from './differences';
import { FEWEST } from './suppression';

/** A person whose summary counts in a period. */
export interface CoursePerson {
  id: string;
  /** '' for none. */
  room: string;
  facts: CourseFacts;
  head: number | null;
}

/** One period of a unit. */
export interface UnitPeriod {
  period: string;
  people: readonly CoursePerson[];
}

/** A unit through the periods: sums of everybody, and means of the same people. */
export interface UnitCourse extends Course {
  /** How many summaries count in each period. */
  sent: number[];
  /** Over how many people the means go, in the order of the lines; null for sums. */
  over: (number | null)[];
}

/**
 * A unit through the periods, up to the last twelve from the first of which there is a summary. Sums
 * are those of the report of each period, withheld under five people. Means go over the people of
 * whom there is a value in every period shown.
 *
 * @param periods - oldest first
 * @see RULES.md#means-over-time
 */
export function unitCourse(periods: readonly UnitPeriod[]): UnitCourse {
  const first = periods.findIndex(({ people }) => people.length > 0);
  const shown = first < 0 ? [] : periods.slice(first).slice(-PERIODS_AT_MOST);
  const facts = shown.flatMap(({ people }) => people.map((one) => one.facts));
  const items = sharedItemsOf(facts);
  const means = [
    meanLine(shown, { measure: 'self', read: ({ facts: own }) => own.self, isByRoom: true }),
    meanLine(shown, { measure: 'head', read: ({ head }) => head }),
    ...items.standards.map(({ title, ...measure }) =>
      meanLine(shown, {
        measure,
        title,
        read: ({ facts: own }) => standardScore(own, measure, items),
      }),
    ),
  ];
  const sums = COMPARED.map((figure): CourseLine => {
    const values = shown.map(({ people }) =>
      people.length < FEWEST ? null : sumOf(people, figure),
    );
    return { measure: figure, title: '', values };
  });
  return {
    periods: shown.map(({ period }) => period),
    sent: shown.map(({ people }) => people.length),
    lines: [...sums, ...means.map(({ line }) => line)],
    over: [...sums.map(() => null), ...means.map(({ over }) => over)],
    shared: items.shared.size,
    of: items.of,
  };
}

function sumOf(people: readonly CoursePerson[], figure: Compared): number | null {
  const sum = (of: (facts: CourseFacts) => number) =>
    people.reduce((total, one) => total + of(one.facts), 0);
  if (figure === 'share') {
    const solved = sum((one) => one.solved);
    return solved === 0 ? null : Math.round((sum((one) => one.good) / solved) * 1_000);
  }
  if (figure === 'hours') return Math.round(sum((one) => one.minutes) / 60);
  return sum((one) => one.figures[figure] ?? 0);
}

interface Mean {
  measure: Measure;
  title?: string;
  read(person: CoursePerson): number | null;
  /** Means of rooms are published of it as well. */
  isByRoom?: boolean;
}

function meanLine(
  shown: readonly UnitPeriod[],
  { measure, title = '', read, isByRoom }: Mean,
): { line: CourseLine; over: number | null } {
  const values = shown.map(
    ({ people }) =>
      new Map(
        people.flatMap((one) => {
          const value = read(one);
          return value === null ? [] : [[one.id, value] as const];
        }),
      ),
  );
  const cohort = cohortOf(
    shown.map(({ people }, at): PeriodPeople => {
      const some = people.filter(({ id }) => values[at]?.has(id));
      return isByRoom ? byRooms(roomsOf(some)) : allTogether(new Set(some.map(({ id }) => id)));
    }),
  );
  const line = {
    measure,
    title,
    values: values.map((own, at) => (cohort && at >= cohort.from ? meanOf(own, cohort) : null)),
  };
  return { line, over: cohort?.people.size ?? null };
}

function roomsOf(people: readonly CoursePerson[]): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const { id, room } of people) rooms.set(room, new Set([...(rooms.get(room) ?? []), id]));
  return rooms;
}

/** null for a period of which there is nothing at all. */
function meanOf(values: ReadonlyMap<string, number>, { people }: Cohort): number | null {
  if (values.size === 0) return null;
  const sum = [...people].reduce((total, id) => total + (values.get(id) ?? 0), 0);
  return Math.round(sum / people.size);
}
