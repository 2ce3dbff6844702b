import { DAY, type Instant } from '../calendar/instant';
import type { Occurrence } from '../reminders/occurrence';
import { db } from './db';
import type { TableName } from './rows';
import { timerQuestion } from './timer-questions';

/** The tables that are read for it. */
export const TIMER_TABLES: readonly TableName[] = ['entries', 'cases', 'settings', 'notices'];

/**
 * A timer that was perhaps forgotten, as one line of the inbox for each time it should be asked about.
 *
 * @see ../timers/RULES.md#forgotten
 */
export async function dueTimer({ now }: { now: Instant }): Promise<Occurrence[]> {
  const question = await timerQuestion(now);
  if (!question) return [];
  const { id, entry, forgotten } = question;
  const row = await db.cases.get(entry.caseId);
  const line: Occurrence = {
    id,
    kind: 'dated',
    at: forgotten.since,
    // A day later the question stands on the page alone.
    until: Math.max(forgotten.since, now) + DAY,
    level: 'notify',
    dueAt: null,
    ref: { type: 'place', path: '/time' },
    title: row?.code ?? row?.title ?? '',
  };
  return [line];
}

/** Whether the inbox has not said it yet. */
export async function isTimerDue(moment: { now: Instant }): Promise<boolean> {
  const [line] = await dueTimer(moment);
  return line !== undefined && (await db.notices.get(line.id)) === undefined;
}
