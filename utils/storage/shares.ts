import { addDays, type Day, dayOf, type Month, parseDay } from '../calendar/day';
import { type Instant, MINUTE } from '../calendar/instant';
import { sumTallies, type Tally } from '../cases/share';
import { db } from './db';

/** What was solved from one day to another, both included. */
export async function tallyOf({ from, to }: { from: Day; to: Day }): Promise<Tally> {
  return sumTallies(await db.tallies.where('day').between(from, to, true, true).toArray());
}

/** From before the first case to after the last. */
export const ALL_DAYS = { from: dayOf(0), to: dayOf(32_503_000_000_000) };

/** What was solved in each of some months, in the order given. */
export async function sharesByMonth(
  months: readonly Month[],
): Promise<{ month: Month; tally: Tally }[]> {
  return Promise.all(
    months.map(async (month) => ({ month, tally: await tallyOf(daysOfMonth(month)) })),
  );
}

/**
 * The first and the last day of a month.
 *
 * @throws RangeError when it is no month
 */
export function daysOfMonth(month: Month): { from: Day; to: Day } {
  const from = parseDay(`${month}-01`);
  if (!from) throw new RangeError(`no month: ${month}`);
  // 31 days later is always in the next month; its first day less one is the last of this one.
  const next = parseDay(`${addDays(from, 31).slice(0, 7)}-01`);
  return { from, to: addDays(next ?? from, -1) };
}

/** How the person's own cases that are not closed and in their own hands stand. */
export interface OpenCounts {
  /** Open with a due time that has not passed. */
  inTime: number;
  overdue: number;
  /** Open without a due time. */
  undated: number;
  paused: number;
  /** The first three together. */
  open: number;
}

/**
 * Counts what is open now; reads only indexes of overdue and undated cases, never all, and the rows
 * of those that were handed over or taken.
 *
 * @see ../handover/RULES.md#counting
 */
export async function openCounts(now: Instant): Promise<OpenCounts> {
  const [all, handed] = await Promise.all([
    allOpen(now),
    db.cases.where(HANDED).above('').toArray(),
  ]);
  const minute = wholeMinute(now);
  const counts = { ...all };
  for (const { index } of handed) {
    if (index.state === 'closed') continue;
    counts[index.state] -= 1;
    if (index.state === 'paused') continue;
    counts[index.due === Infinity ? 'undated' : index.due < minute ? 'overdue' : 'inTime'] -= 1;
  }
  return counts;
}

async function allOpen(now: Instant): Promise<OpenCounts> {
  const [meta, overdue, undated] = await Promise.all([
    db.meta.get('database'),
    db.cases
      .where(DUE)
      .between(['open', -Infinity], ['open', wholeMinute(now)])
      .count(),
    db.cases.where(DUE).equals(['open', Infinity]).count(),
  ]);
  const { open = 0, paused = 0 } = meta?.cases ?? {};
  return { inTime: open - overdue - undated, overdue, undated, paused, open };
}

const DUE = '[index.state+index.due]';
const HANDED = 'index.handed';

/** A case is overdue only once the minute of its due time is over. */
export const wholeMinute = (at: Instant): Instant => Math.floor(at / MINUTE) * MINUTE;
