import { browser } from 'wxt/browser';
import { panelWords } from '@/utils/i18n/panel-words';
import { tellTab } from '@/utils/messages/broadcast';
import type { OwnMessage, PageMessage } from '@/utils/messages/message';
import type { PageSender } from '@/utils/messages/receive';
import type { PageState, Reply } from '@/utils/messages/reply';
import { fail, ok } from '@/utils/problems';
import { defaultSettings } from '@/utils/settings';
import { checkHealth } from '@/utils/storage/health';
import { unreadCount } from '@/utils/storage/inbox';
import { readSettings } from '@/utils/storage/settings';
import { clearWaiting, notifyTest } from './notifications';
import { allowOnce, isAllowedOnce } from './one-off';
import { act, pageState } from './page-acts';
import { allowedPortals, readTab } from './portals';
import { remind, wake } from './wake';

/** What is added to a page of a portal only when the page needs it. */
const FILES = {
  reader: '/content-scripts/reader.js',
  panel: '/content-scripts/panel.js',
} as const;

/** Answers a portal page. A page of a portal that is not switched on is refused, whatever it says. */
export async function answerPage(message: PageMessage, page: PageSender): Promise<Reply> {
  const allowed = (await allowedPortals()).includes(page.origin) || (await isAllowedOnce(page));
  if (!allowed) return fail({ code: 'portal.notAllowed', origin: page.origin });
  if (message.type === 'script.wanted') return addScript(message.script, page);
  if (message.type === 'page.seen') return act(message, page, Date.now());
  // Nothing is written into a database that was emptied behind our back, until the person has chosen.
  const health = await checkHealth();
  if (health.state === 'emptied')
    return fail({ code: 'storage.emptied', cases: health.casesRemembered });
  const reply = await act(message, page, Date.now());
  await remind(Date.now());
  return reply;
}

/** Answers our own popup, dashboard and options. */
export async function answerOwnPage(message: OwnMessage | PageMessage): Promise<Reply> {
  switch (message.type) {
    case 'page.readOnce':
      return readOnce(message.tabId);
    case 'state.changed':
      await wake(Date.now());
      if ((await unreadCount()) === 0) await clearWaiting();
      return ok(null);
    case 'notification.test':
      return notifyTest((await readSettings()).language, Date.now()).then((taken) =>
        taken ? ok(null) : fail({ code: 'notification.refused' }),
      );
    default:
      return fail({ code: 'message.refused' });
  }
}

async function addScript(script: keyof typeof FILES, page: PageSender): Promise<Reply> {
  const { tabId } = page;
  if (tabId === null) return fail({ code: 'page.unreadable' });
  await browser.scripting.executeScript({ target: { tabId }, files: [FILES[script]] });
  return ok(script === 'panel' ? await wordsFor(page) : null);
}

/** What a panel needs to speak at all, even when the database cannot be read. */
async function wordsFor(page: PageSender): Promise<PageState> {
  return pageState([], page, Date.now()).catch(() => ({
    words: panelWords([], defaultSettings.language),
    theme: defaultSettings.theme,
    place: null,
    rows: [],
    tracked: null,
    knownPlace: false,
  }));
}

async function readOnce(tabId: number): Promise<Reply> {
  const { url } = await browser.tabs.get(tabId);
  const address = url ? new URL(url) : null;
  if (!address || !['http:', 'https:'].includes(address.protocol)) {
    return fail({ code: 'page.unreadable' });
  }
  await allowOnce(tabId, address.origin);
  return readTab(tabId).then(
    () => tellTab(tabId, { type: 'page.asked' }).then(() => ok(null)),
    // The store's own pages, and sites closed by policy, refuse scripts of every extension.
    () => fail({ code: 'page.unreadable' }),
  );
}
