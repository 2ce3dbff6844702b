import { browser } from 'wxt/browser';
import { type Instant, MINUTE } from '@/utils/calendar/instant';

/** Beats each minute: the worker looks at the database and at the clock. */
export const HEARTBEAT = 'heartbeat';
/** Fires when the next reminder is due, so that it need not wait for the beat. */
export const NEXT_DUE = 'next-due';

/**
 * Makes sure of the heartbeat. Alarms vanish with updates, restarts and, in Firefox, with every
 * session, so each start of the worker looks again.
 */
export async function keepHeartbeat(): Promise<void> {
  if (await browser.alarms.get(HEARTBEAT)) return;
  await browser.alarms.create(HEARTBEAT, { delayInMinutes: 1, periodInMinutes: 1 });
}

/** Sets the one alarm for the next reminder. */
export async function setNextDue(at: Instant, now: Instant): Promise<void> {
  const known = await browser.alarms.get(NEXT_DUE);
  // What is due already was dealt with in this beat, or waits for office hours; an alarm in the
  // past would fire at once and again without end.
  if (at <= now) return;
  if (known?.scheduledTime === at) return;
  await browser.alarms.create(NEXT_DUE, { when: Math.max(at, now + MINUTE / 2) });
}
