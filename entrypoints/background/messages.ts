import { browser } from 'wxt/browser';
import type { OwnMessage, PageMessage } from '@/utils/messages/message';
import type { PageSender } from '@/utils/messages/receive';
import type { Reply } from '@/utils/messages/reply';
import { ok } from '@/utils/problems';
import { readSettings } from '@/utils/storage/settings';
import { notifyTest } from './notifications';
import { allowOnce, isAllowedOnce } from './one-off';
import { act } from './page-acts';
import { allowedPortals, followPermissions, readTab } from './portals';
import { remind, wake } from './wake';

/** Answers a portal page. A page of a portal that is not switched on is refused, whatever it says. */
export async function answerPage(message: PageMessage, page: PageSender): Promise<Reply> {
  const allowed = (await allowedPortals()).includes(page.origin) || (await isAllowedOnce(page));
  if (!allowed) return { ok: false, problem: { code: 'portal.notAllowed', origin: page.origin } };
  const reply = await act(message, page.origin, Date.now());
  if (message.type !== 'page.seen') await remind(Date.now());
  return reply;
}

/** Answers our own popup, dashboard and options. */
export async function answerOwnPage(message: OwnMessage | PageMessage): Promise<Reply> {
  switch (message.type) {
    case 'page.readOnce':
      return readOnce(message.tabId);
    case 'state.changed':
      await followPermissions();
      await wake(Date.now());
      return ok(null);
    case 'notification.test':
      return notifyTest((await readSettings()).language).then((taken) =>
        taken ? ok(null) : { ok: false, problem: { code: 'notification.refused' } },
      );
    default:
      return { ok: false, problem: { code: 'message.refused' } };
  }
}

async function readOnce(tabId: number): Promise<Reply> {
  const { url } = await browser.tabs.get(tabId);
  const address = url ? new URL(url) : null;
  if (!address || !['http:', 'https:'].includes(address.protocol)) {
    return { ok: false, problem: { code: 'page.unreadable' } };
  }
  await allowOnce(tabId, address.origin);
  return readTab(tabId).then(
    () => ok(null),
    // The store's own pages, and sites closed by policy, refuse scripts of every extension.
    (): Reply => ({ ok: false, problem: { code: 'page.unreadable' } }),
  );
}
