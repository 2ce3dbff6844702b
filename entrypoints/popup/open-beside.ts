import { browser } from 'wxt/browser';

/** Firefox calls its side panel a sidebar; its types are not those of Chromium. */
interface WithSidebar {
  sidebarAction: { open: () => Promise<void> };
}

const hasSidebar = (one: object): one is WithSidebar => 'sidebarAction' in one;

export const canOpenBeside = (): boolean => hasSidebar(browser) || 'sidePanel' in browser;

/** Opens the side panel; only within a click, and the popup makes room for it. */
export async function openBeside(): Promise<void> {
  if (hasSidebar(browser)) await browser.sidebarAction.open();
  else {
    const { id } = await browser.windows.getCurrent();
    if (id !== undefined) await browser.sidePanel.open({ windowId: id });
  }
  window.close();
}
