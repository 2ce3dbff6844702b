/** The fewest people of whom an average is shown. */
export const FEWEST = 5;

/** A group of people whose average might be shown beside those of its siblings. */
export interface Group {
  id: string;
  people: number;
}

/** What must not be shown of some groups and of all of them together. */
export interface Withheld {
  groups: Set<string>;
  /** The average of all groups together. */
  total: boolean;
}

/**
 * Which averages are withheld so that none of fewer than five people is shown or can be worked out
 * from the others: a group that is too small takes further ones with it, the smallest first, until
 * those withheld are two at least and hold five people. Where they cannot, the total goes as well.
 *
 * @param groups - they make up the total without a rest; groups of nobody say nothing and are left out
 * @see RULES.md#small-groups
 * @example withheldOf([{ id: 'a', people: 3 }, { id: 'b', people: 9 }, { id: 'c', people: 7 }]) // → a and c
 */
export function withheldOf(groups: readonly Group[], fewest = FEWEST): Withheld {
  const some = groups
    .filter((one) => one.people > 0)
    .sort((a, b) => a.people - b.people || (a.id < b.id ? -1 : 1));
  const all = peopleIn(some);
  const hidden = some.filter((one) => one.people < fewest);
  if (hidden.length > 0) {
    for (const one of some.slice(hidden.length)) {
      if (hidden.length > 1 && peopleIn(hidden) >= fewest) break;
      hidden.push(one);
    }
  }
  const isOpen = hidden.length === 1 || (hidden.length > 1 && peopleIn(hidden) < fewest);
  return { groups: new Set(hidden.map((one) => one.id)), total: all < fewest || isOpen };
}

const peopleIn = (groups: readonly Group[]) => groups.reduce((sum, one) => sum + one.people, 0);
