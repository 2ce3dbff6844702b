import { browser } from 'wxt/browser';
import { broadcast } from '@/utils/messages/broadcast';
import { patternOf } from '@/utils/portals/pattern';
import { readSettings } from '@/utils/storage/settings';

const SCRIPT = 'portal';
const FILE = '/content-scripts/portal.js';

/** The portals the person switched on and for which the browser still grants the permission. */
export async function allowedPortals(): Promise<string[]> {
  const { portals } = await readSettings();
  const checks = portals.map(async (origin) =>
    (await browser.permissions.contains({ origins: [patternOf(origin)] })) ? [origin] : [],
  );
  return (await Promise.all(checks)).flat();
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/**
 * Registers the content script for exactly the allowed portals. Registrations vanish with updates,
 * so each start of the worker looks again.
 */
async function keepPortalsRegistered(): Promise<{ added: string[]; removed: string[] }> {
  const allowed = await allowedPortals();
  // Two portals on two ports of one machine are one pattern in Firefox.
  const wanted = [...new Set(allowed.map((origin) => patternOf(origin)))];
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  const before = known?.matches ?? [];
  if (same(before, wanted)) return { added: [], removed: [] };
  if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (wanted.length > 0) {
    await browser.scripting.registerContentScripts([
      {
        id: SCRIPT,
        js: [FILE],
        matches: wanted,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  }
  return {
    added: allowed.filter((origin) => !before.includes(patternOf(origin))),
    removed: before.filter((pattern) => !wanted.includes(pattern)).map((p) => p.slice(0, -2)),
  };
}

/** Starts reading in tabs of that portal which are open already, so that nobody needs to reload. */
async function readOpenTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  const ids = tabs.flatMap(({ id, url }) =>
    id !== undefined && url !== undefined && new URL(url).origin === origin ? [id] : [],
  );
  await Promise.all(ids.map((tabId) => readTab(tabId).catch(() => undefined)));
}

/** Runs the content script in one tab now; needs `activeTab` or the portal's permission. */
export async function readTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
}

/**
 * Makes registered scripts, and tabs that are open already, agree with the portals the person allows
 * at this moment: new ones are read at once, others stop and say so.
 */
export async function followPortals(): Promise<void> {
  const { added, removed } = await keepPortalsRegistered();
  await Promise.all(added.map(readOpenTabs));
  await Promise.all(removed.map((origin) => broadcast({ type: 'portal.revoked', origin })));
}
