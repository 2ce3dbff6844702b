import { browser } from 'wxt/browser';
import { NOTHING_KNOWN, type NotifyRecord } from '@/utils/reminders/notifying';

const KEY = 'notifying';

/**
 * What is known of the notifications of this computer. It lies in `storage.local`, beside the
 * database: restored on another computer it would say nothing true.
 */
export async function readNotifyRecord(): Promise<NotifyRecord> {
  const kept = await browser.storage.local.get<{ [KEY]?: NotifyRecord }>(KEY);
  return kept[KEY] ?? NOTHING_KNOWN;
}

/** Changes it; the last of two changes in one moment holds, which loses no more than a count. */
export async function changeNotifyRecord(
  change: (record: NotifyRecord) => NotifyRecord,
): Promise<void> {
  const before = await readNotifyRecord();
  const after = change(before);
  if (after !== before) await browser.storage.local.set({ [KEY]: after });
}

/** Whether the browser lets notifications through; null when it cannot say, as in Firefox. */
export async function areNotificationsAllowed(): Promise<boolean | null> {
  const { getPermissionLevel } = browser.notifications;
  if (!getPermissionLevel) return null;
  return getPermissionLevel().then(
    (level) => level === 'granted',
    () => null,
  );
}
