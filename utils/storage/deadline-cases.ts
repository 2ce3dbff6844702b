import type { Day } from '../calendar/day';
import { db } from './db';
import type { CaseRow } from './rows';

/** What a calendar file is made of. */
export interface DeadlineCases {
  /** Open and paused cases with a due time, the nearest first. */
  open: CaseRow[];
  /** Cases that were closed on that day or later. */
  closed: CaseRow[];
}

/** Cases whose due times stand, or may stand, in a calendar outside. */
export async function casesForCalendar(closedSince: Day): Promise<DeadlineCases> {
  const withDue = (state: 'open' | 'paused') =>
    db.cases
      .where('[index.state+index.due]')
      .between([state, Number.NEGATIVE_INFINITY], [state, Number.POSITIVE_INFINITY], true, false)
      .toArray();
  const [open, paused, closed] = await Promise.all([
    withDue('open'),
    withDue('paused'),
    db.cases.where('index.closedDay').aboveOrEqual(closedSince).toArray(),
  ]);
  return { open: [...open, ...paused], closed };
}
