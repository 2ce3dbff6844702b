import { browser } from 'wxt/browser';
import { notificationTexts } from '@/utils/i18n/catalogues/notifications';
import { translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';

/** One id for all: a new digest takes the place of the one before instead of piling up. */
export const NOTIFICATION = 'waiting';

function show(message: string, title: string): Promise<unknown> {
  return browser.notifications.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

/**
 * Asks the system to say how many things wait, and no more: it may show this on a locked screen.
 *
 * @returns whether the system took it; that it was seen nobody can know, so the inbox is the record
 */
export async function notifyWaiting(count: number, language: Language): Promise<boolean> {
  const t = translator(notificationTexts, language);
  return show(t('notification.waiting', { count }), t('notification.title')).then(
    () => true,
    () => false,
  );
}

/** The self-test: one harmless notification. */
export async function notifyTest(language: Language): Promise<boolean> {
  const t = translator(notificationTexts, language);
  return show(t('notification.test'), t('notification.title')).then(
    () => true,
    () => false,
  );
}

/** The badge says how many lines of the inbox are unread; nothing when there are none. */
export async function showBadge(unread: number): Promise<void> {
  const text = unread === 0 ? '' : unread > 99 ? '99+' : String(unread);
  await browser.action.setBadgeText({ text });
  if (text) await browser.action.setBadgeBackgroundColor({ color: '#8a2b0e' });
}
