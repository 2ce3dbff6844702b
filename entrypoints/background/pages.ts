import { browser } from 'wxt/browser';

/** Opens the dashboard, or brings the open one forward, at a place such as `#/inbox`. */
export async function openDashboard(place = ''): Promise<void> {
  const address = browser.runtime.getURL('/dashboard.html');
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address + place });
    return;
  }
  await browser.tabs.update(
    open.id,
    place ? { active: true, url: address + place } : { active: true },
  );
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
