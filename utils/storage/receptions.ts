import { type Month, startOfDay } from '../calendar/day';
import type { Case } from '../cases/case';
import { plainCase } from './bench';
import { db } from './db';
import { daysOfMonth } from './shares';

const STATES = ['open', 'paused', 'closed'] as const;
const DAY_MILLISECONDS = 86_400_000;

/** The citizen receptions of a month by the day on which they were held; reads that month only. */
export async function receptionsIn(month: Month): Promise<Case[]> {
  const { from, to } = daysOfMonth(month);
  const first = startOfDay(from);
  const end = startOfDay(to) + DAY_MILLISECONDS;
  const found = await Promise.all(
    STATES.map((state) =>
      db.cases
        .where('[index.state+index.receivedAt]')
        .between([state, first], [state, end])
        .filter((row) => row.kind === 'reception')
        .toArray(),
    ),
  );
  return found.flat().map(plainCase);
}
