/** Solved cases by outcome; cases outside the count do not appear. */
export interface Tally {
  early: number;
  onTime: number;
  late: number;
}

export const emptyTally: Readonly<Tally> = { early: 0, onTime: 0, late: 0 };

/**
 * A tally with `count` more cases of one outcome; a negative count takes them back. `outside`
 * changes nothing.
 *
 * @example addTally(emptyTally, 'early') // → { early: 1, onTime: 0, late: 0 }
 */
export function addTally(
  tally: Readonly<Tally>,
  outcome: keyof Tally | 'outside',
  count = 1,
): Tally {
  const { early, onTime, late } = tally;
  if (outcome === 'outside') return { early, onTime, late };
  return { early, onTime, late, [outcome]: tally[outcome] + count };
}

/** Several tallies added up; their order and grouping do not matter. */
export function sumTallies(tallies: Iterable<Readonly<Tally>>): Tally {
  const sum = { ...emptyTally };
  for (const { early, onTime, late } of tallies) {
    sum.early += early;
    sum.onTime += onTime;
    sum.late += late;
  }
  return sum;
}

/**
 * Share of solved cases that were early or on time, 0 to 1.
 *
 * @returns null when nothing was solved: there is nothing to divide
 * @see RULES.md#share
 */
export function shareOfSolved(tally: Readonly<Tally>): number | null {
  return shareOf(tally.early + tally.onTime, tally.late);
}

/**
 * The second published form: running cases within their time count for, overdue ones against.
 *
 * @returns null when there is neither a solved nor a running case
 */
export function shareWithRunning(
  tally: Readonly<Tally>,
  running: { inTime: number; overdue: number },
): number | null {
  return shareOf(tally.early + tally.onTime + running.inTime, tally.late + running.overdue);
}

function shareOf(good: number, bad: number): number | null {
  return good + bad === 0 ? null : good / (good + bad);
}
