import { FEWEST, withheldOf } from './suppression';

/** Who has a value in one period, and how the means of that period are published beside it. */
export interface PeriodPeople {
  people: ReadonlySet<string>;
  /**
   * Groups whose means stand elsewhere for the same period; together they are everybody. Those that
   * are withheld count as one group, because their sum follows from the others.
   */
  groups: readonly ReadonlySet<string>[];
}

/** The people over whom a mean is followed through some periods. */
export interface Cohort {
  people: Set<string>;
  /** The place of the first period that is shown. */
  from: number;
}

/**
 * The people whose mean is shown over the last periods: the same in each, so that neither a person who
 * came nor one who left moves the line or can be read from it. As many periods as leave five people
 * and half of those of the last; null when not even the last can be shown.
 *
 * @param periods - oldest first; one without anybody is passed over
 * @see RULES.md#means-over-time
 */
export function cohortOf(periods: readonly PeriodPeople[], fewest = FEWEST): Cohort | null {
  const last = periods.at(-1)?.people.size ?? 0;
  if (last < fewest) return null;
  for (let from = 0; from < periods.length; from += 1) {
    const shown = periods.slice(from).filter(({ people }) => people.size > 0);
    if (periods[from]?.people.size === 0) continue;
    const people = inAll(shown.map((one) => one.people));
    const isEnough = people.size >= fewest && people.size * 2 >= last;
    if (isEnough && shown.every((one) => isApart(people, one, fewest))) return { people, from };
  }
  return null;
}

function inAll(sets: readonly ReadonlySet<string>[]): Set<string> {
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((one) => others.every((set) => set.has(one))));
}

/**
 * Whether the mean of some people can stand beside those of the groups of a period without giving away
 * fewer than five. Groups that lie wholly within them or wholly without tell nothing new; of those
 * that are divided, both sides together follow by subtraction.
 */
function isApart(some: ReadonlySet<string>, { groups }: PeriodPeople, fewest: number): boolean {
  let [within, without] = [0, 0];
  for (const group of groups) {
    const inside = [...group].filter((one) => some.has(one)).length;
    if (inside === 0 || inside === group.size) continue;
    within += inside;
    without += group.size - inside;
  }
  return without === 0 || (within >= fewest && without >= fewest);
}

/** Everybody of a period whose means are published by rooms. */
export function byRooms(rooms: ReadonlyMap<string, ReadonlySet<string>>): PeriodPeople {
  const sizes = [...rooms].map(([id, people]) => ({ id, people: people.size }));
  const { groups: withheld } = withheldOf(sizes);
  const open = [...rooms].filter(([id]) => !withheld.has(id)).map(([, people]) => people);
  const hidden = [...rooms].filter(([id]) => withheld.has(id)).flatMap(([, set]) => [...set]);
  return {
    people: new Set([...rooms.values()].flatMap((set) => [...set])),
    groups: [...open, ...(hidden.length > 0 ? [new Set(hidden)] : [])],
  };
}

/** Everybody of a period of whom only the mean of all is published. */
export const allTogether = (people: ReadonlySet<string>): PeriodPeople => ({
  people,
  groups: people.size === 0 ? [] : [people],
});
