import { type Day, dayOf } from '../calendar/day';
import type { Tally } from '../cases/share';
import type { Effort } from '../timers/effort';
import { type KnownEffort, knownEffort } from '../timers/effort-counts';

/** What remarks are made of. */
export interface Facts {
  /** Solved in this month and in the one before. */
  thisMonth: Tally;
  lastMonth: Tally;
  /** Due instants of the open cases of this week that are not overdue. */
  dueThisWeek: readonly number[];
  efforts: ReadonlyMap<string, Effort>;
  paused: { count: number; longestMinutes: number };
}

/** One remark: a code and its values; `n` is the number of cases it speaks about. */
export type Remark =
  | { code: 'month'; n: number; onTime: number; before: { n: number; onTime: number } | null }
  | { code: 'busyDay'; n: number; day: Day; count: number }
  | { code: 'longest'; n: number; procedure: string; effort: KnownEffort }
  | { code: 'waiting'; n: number; longestMinutes: number };

/** A remark about fewer cases is none. */
const FROM = 5;
/** A day is busy when it has this many times its even part of the days that have any. */
const BUSY = 1.5;

/**
 * At most four remarks about the person's own work, each with how many cases it rests on.
 *
 * @see RULES.md#remarks
 */
export function remarksOn(facts: Facts): Remark[] {
  const remarks = [month(facts), busyDay(facts), longest(facts), waiting(facts)];
  return remarks.filter((one) => one !== null);
}

function month({ thisMonth, lastMonth }: Facts): Remark | null {
  const now = counted(thisMonth);
  const before = counted(lastMonth);
  if (now.n < FROM) return null;
  return { code: 'month', ...now, before: before.n < FROM ? null : before };
}

function counted({ early, onTime, late }: Tally): { n: number; onTime: number } {
  return { n: early + onTime + late, onTime: early + onTime };
}

/** The day with most of the week's due dates, when it stands out and is the only one. */
function busyDay({ dueThisWeek }: Facts): Remark | null {
  const n = dueThisWeek.length;
  const days = new Map<Day, number>();
  for (const due of dueThisWeek) days.set(dayOf(due - 1), (days.get(dayOf(due - 1)) ?? 0) + 1);
  const [first, second] = [...days].sort(([, a], [, b]) => b - a);
  if (n < FROM || !first || !second || first[1] === second[1]) return null;
  return first[1] >= (BUSY * n) / days.size
    ? { code: 'busyDay', n, day: first[0], count: first[1] }
    : null;
}

/** The procedure that usually takes the person longest. */
function longest({ efforts }: Facts): Remark | null {
  let most: [string, KnownEffort] | null = null;
  for (const [procedure, found] of efforts) {
    const effort = knownEffort(found);
    if (!effort) continue;
    const isLonger =
      !most ||
      effort.medianMinutes > most[1].medianMinutes ||
      (effort.medianMinutes === most[1].medianMinutes && procedure < most[0]);
    if (isLonger) most = [procedure, effort];
  }
  return most && { code: 'longest', n: most[1].n, procedure: most[0], effort: most[1] };
}

function waiting({ paused: { count, longestMinutes } }: Facts): Remark | null {
  return count < FROM ? null : { code: 'waiting', n: count, longestMinutes };
}
