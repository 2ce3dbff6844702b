import type { Day } from '../calendar/day';
import type { Case } from '../cases/case';
import { isOwn } from '../cases/custody';
import { plainCase } from './bench';
import { db } from './db';

/**
 * The person's own cases that were not closed before a day: closed on it or later, or still open. By
 * indexes. Those taken from a colleague count with the colleague.
 */
export async function casesSince(day: Day): Promise<Case[]> {
  const [closed, open] = await Promise.all([
    db.cases.where('index.closedDay').aboveOrEqual(day).toArray(),
    db.cases
      .where('[index.state+index.due]')
      .between(['open', -Infinity], ['paused', []])
      .toArray(),
  ]);
  return [...closed, ...open].map(plainCase).filter(isOwn);
}
