import { type Day, dayOf } from '../calendar/day';
import { isHeardOf } from '../cases/custody';
import { db } from './db';
import type { CaseRow } from './rows';

/** What a calendar file is made of. */
export interface DeadlineCases {
  /**
   * Open and paused cases with a due time, the nearest first, then those in other hands that the
   * person wants to hear of.
   */
  open: CaseRow[];
  /** Other cases in other hands; those that were given back only from that day on. */
  away: CaseRow[];
  /** Cases that were closed on that day or later. */
  closed: CaseRow[];
}

/**
 * Cases whose due times stand, or may stand, in a calendar outside.
 *
 * @param since - what left the record before that day is struck out of every calendar by now
 */
export async function casesForCalendar(since: Day): Promise<DeadlineCases> {
  const withDue = (state: 'open' | 'paused') =>
    db.cases
      .where('[index.state+index.due]')
      .between([state, Number.NEGATIVE_INFINITY], [state, Number.POSITIVE_INFINITY], true, false)
      .toArray();
  const [open, paused, closed, out] = await Promise.all([
    withDue('open'),
    withDue('paused'),
    db.cases.where('index.closedDay').aboveOrEqual(since).toArray(),
    db.cases.where('index.handed').equals('out').toArray(),
  ]);
  return {
    open: [...open, ...paused, ...out.filter(isHeardOf)],
    away: out.filter((one) => !isHeardOf(one) && !isBackBefore(one, since)),
    closed,
  };
}

function isBackBefore({ takenFrom }: CaseRow, since: Day): boolean {
  return takenFrom?.returnedAt !== undefined && dayOf(takenFrom.returnedAt) < since;
}
