import type { Day } from '../calendar/day';
import type { Case } from '../cases/case';
import { plainCase } from './bench';
import { db } from './db';

/** All cases that were not closed before a day: closed on it or later, or still open. By indexes. */
export async function casesSince(day: Day): Promise<Case[]> {
  const [closed, open] = await Promise.all([
    db.cases.where('index.closedDay').aboveOrEqual(day).toArray(),
    db.cases
      .where('[index.state+index.due]')
      .between(['open', -Infinity], ['paused', []])
      .toArray(),
  ]);
  return [...closed, ...open].map(plainCase);
}
