import { browser } from 'wxt/browser';
import type { Instant } from '@/utils/calendar/instant';
import { notificationTexts } from '@/utils/i18n/catalogues/notifications';
import { translator } from '@/utils/i18n/text';
import { afterClicked, afterClosed, afterShown } from '@/utils/reminders/notifying';
import type { Language } from '@/utils/settings';
import type { Telling } from '@/utils/storage/inbox';
import { areNotificationsAllowed, changeNotifyRecord } from '../reminding/notify-record';

/** One id for all: a new digest takes the place of the one before instead of piling up. */
export const NOTIFICATION = 'waiting';
/** The self-test; it leads nowhere and is not counted among the reminders. */
export const TEST_NOTIFICATION = 'test';

interface Shown {
  id: string;
  title: string;
  message: string;
  /** Stays until it is closed, where the browser can do that. */
  stays: boolean;
  now: Instant;
}

/**
 * Hands one notification to the system and looks at once whether the system names it among those it
 * shows. That it was seen nobody can know, so the inbox is the record.
 *
 * @returns whether the system took it
 */
async function show({ id, title, message, stays, now }: Shown): Promise<boolean> {
  if ((await areNotificationsAllowed()) === false) return false;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  const options = { type: 'basic', iconUrl, title, message } as const;
  try {
    // Firefox refuses a notification with an option that it does not know.
    await browser.notifications.create(
      id,
      import.meta.env.FIREFOX ? options : { ...options, requireInteraction: stays },
    );
    const listed = await browser.notifications.getAll();
    await changeNotifyRecord((record) => afterShown(record, now, id in listed));
    return true;
  } catch {
    return false;
  }
}

/** Tells the system how many things wait, and no more: it may show this on a locked screen. */
export function notifyWaiting(
  { waiting, morning, stays }: Telling,
  language: Language,
  now: Instant,
): Promise<boolean> {
  const t = translator(notificationTexts, language);
  const message =
    waiting > 0 || !morning
      ? t('notification.waiting', { count: waiting })
      : morning.overdue > 0
        ? t('notification.morningLate', { today: morning.today, overdue: morning.overdue })
        : t('notification.morning', { count: morning.today });
  return show({ id: NOTIFICATION, title: t('notification.title'), message, stays, now });
}

/** The self-test: one harmless notification. */
export function notifyTest(language: Language, now: Instant): Promise<boolean> {
  const t = translator(notificationTexts, language);
  const message = t('notification.test');
  return show({
    id: TEST_NOTIFICATION,
    title: t('notification.title'),
    message,
    stays: false,
    now,
  });
}

/** A notification went away. */
export async function noteClosed(id: string, byUser: boolean | undefined): Promise<void> {
  if (id !== NOTIFICATION && id !== TEST_NOTIFICATION) return;
  const now = Date.now();
  // One that takes the place of another closes it; what is still named was not closed.
  if (id in (await browser.notifications.getAll())) return;
  await changeNotifyRecord((record) => afterClosed(record, now, byUser === true));
}

/** The person clicked one: notifications reach them, and this one has done its work. */
export async function noteClicked(id: string): Promise<void> {
  if (id !== NOTIFICATION && id !== TEST_NOTIFICATION) return;
  await changeNotifyRecord(afterClicked);
  await browser.notifications.clear(id);
}

/** Takes away the one that stays, once nothing waits for the person any more. */
export async function clearWaiting(): Promise<void> {
  await browser.notifications.clear(NOTIFICATION);
}

/** The badge says how many lines of the inbox are unread; nothing when there are none. */
export async function showBadge(unread: number): Promise<void> {
  const text = unread === 0 ? '' : unread > 99 ? '99+' : String(unread);
  await browser.action.setBadgeText({ text });
  if (text) await browser.action.setBadgeBackgroundColor({ color: '#8a2b0e' });
}

/** Under one id of its own: what a shortcut has just done, without a word about any case. */
export async function notifyTimer(message: string, language: Language): Promise<void> {
  const title = translator(notificationTexts, language)('notification.title');
  await browser.notifications
    .create('timer', {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message,
    })
    .catch(() => undefined);
}
