import type { Instant } from '@/utils/calendar/instant';
import { broadcast } from '@/utils/messages/broadcast';
import { lookAtClock } from '@/utils/storage/clock';
import { deliverDueReminders, nextReminderAt } from '@/utils/storage/deliver';
import { checkHealth } from '@/utils/storage/health';
import { markTold, readTelling, unreadCount } from '@/utils/storage/inbox';
import { turnJournalOver } from '@/utils/storage/journal';
import { updateSentinel } from '@/utils/storage/sentinel';
import { readSettings } from '@/utils/storage/settings';
import { takeSnapshot } from '@/utils/storage/snapshots';
import { beat } from '@/utils/storage/timers';
import { keepHeartbeat, setNextDue } from '../reminding/alarms';
import { notePulse } from '../reminding/pulse';
import { inTurn } from './in-turn';
import { notifyWaiting, showBadge } from './notifications';
import { followPortals } from './portals';
import { sessionOfBrowser } from './session';

/**
 * Everything that must be true while the browser runs, made true again from the database: alarms,
 * registered portals, delivered reminders, badge, the beat of the running timer, the safety copies,
 * a journal of the browser without a broken record.
 * Harmless when repeated; called whenever anything wakes the worker.
 */
export function wake(now: Instant): Promise<void> {
  return inTurn(async () => {
    performance.mark('wake');
    await keepHeartbeat();
    // Before anything is written: until then a second power cut could cost the database.
    if (!import.meta.env.FIREFOX) await turnJournalOver();
    // A database that was emptied behind our back must not overwrite what still remembers it.
    const health = await checkHealth();
    if (health.state !== 'fine') return;
    await followPortals();
    await lookAtClock({ now, newId: () => crypto.randomUUID() }, await sessionOfBrowser());
    await beat(now);
    await remind(now);
    await updateSentinel(now);
    await takeSnapshot(now);
  });
}

/** Delivers what is due, tells the system once for all of it, and sets the alarm for the next. */
export async function remind(now: Instant): Promise<void> {
  const delivered = await deliverDueReminders(now);
  await notePulse(now, delivered.length > 0);
  const telling = await readTelling();
  if (telling) {
    const { language } = await readSettings();
    // Marked only after the system took it: a worker killed in between tells again, never not at all.
    if (await notifyWaiting(telling, language, now)) await markTold(telling.ids, now);
    void broadcast({ type: 'panel.refresh' });
  }
  await showBadge(await unreadCount());
  await setNextDue(await nextReminderAt(now), now);
  // Between these two marks lies all that a waking costs; the benchmark reads them.
  performance.mark('reminders-decided');
}
