import { browser } from 'wxt/browser';
import type { PageSender } from '@/utils/messages/receive';

const PREFIX = 'readOnce:';

/**
 * Remembers that the person asked, by a click on our own button, to read the page in this tab once.
 * Kept until the browser closes and only for this tab and origin; the worker may end in between.
 */
export async function allowOnce(tabId: number, origin: string): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: origin });
}

/** Whether this page was let in once by the person. */
export async function isAllowedOnce(page: PageSender): Promise<boolean> {
  if (page.tabId === null) return false;
  const key = PREFIX + page.tabId;
  const { [key]: origin } = await browser.storage.session.get(key);
  return origin === page.origin;
}
