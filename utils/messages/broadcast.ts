import { browser } from 'wxt/browser';

/** What the background tells the panels, all of them, without being asked. */
export type Broadcast =
  | { type: 'panel.refresh' }
  /** The portal was switched off or its permission taken back. */
  | { type: 'portal.revoked'; origin: string }
  /** The person asked for this page to be read, and expects an answer whatever is on it. */
  | { type: 'page.asked' };

function isBroadcast(raw: unknown): raw is Broadcast {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return false;
  if (raw.type === 'panel.refresh' || raw.type === 'page.asked') return true;
  return raw.type === 'portal.revoked' && 'origin' in raw;
}

/** Tells every tab; a tab without our panel has nobody who listens, which is no failure. */
export async function broadcast(message: Broadcast): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
  await Promise.all(ids.map((id) => browser.tabs.sendMessage(id, message).catch(() => undefined)));
}

/** Tells the panel of one tab. */
export async function tellTab(tabId: number, message: Broadcast): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** Hears the background in a panel, until the signal ends it. */
export function onBroadcast(hear: (message: Broadcast) => void, signal: AbortSignal): void {
  const listener = (raw: unknown, sender: { id?: string | undefined }): void => {
    if (sender.id === browser.runtime.id && isBroadcast(raw)) hear(raw);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener));
}
