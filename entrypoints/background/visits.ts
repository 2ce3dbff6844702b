import { notificationTexts } from '@/utils/i18n/catalogues/notifications';
import { formatTimeOfDay } from '@/utils/i18n/format';
import { translator } from '@/utils/i18n/text';
import { checkHealth } from '@/utils/storage/health';
import { readSettings } from '@/utils/storage/settings';
import { runningEntry } from '@/utils/storage/timers';
import { endVisit, startVisit } from '@/utils/storage/visits';
import { notifyTimer } from './notifications';
import { wake } from './wake';

/**
 * The shortcut "Có dân đến": parks what runs and times a visit; pressed again the visit is over and
 * what was parked runs again. Nothing of ours may be in sight, so the system says what was done.
 */
export async function toggleVisit(): Promise<void> {
  const now = Date.now();
  // Nothing is written into a database that was emptied behind our back, until the person has chosen.
  if ((await checkHealth()).state !== 'fine') return;
  const { language } = await readSettings();
  const t = translator(notificationTexts, language);
  const ctx = { now, newId: () => crypto.randomUUID(), key: crypto.randomUUID() };
  const isVisit = (await runningEntry())?.visit;
  const done = isVisit
    ? await endVisit(ctx)
    : await startVisit(t('visit.title', { time: formatTimeOfDay(now) }), ctx);
  if (!done.ok) return;
  await notifyTimer(t(isVisit ? 'notification.visitEnded' : 'notification.visit'), language);
  await wake(now);
}
