import { browser } from 'wxt/browser';

const READY = 'updateReady';

/**
 * A new version is there. Without a listener the browser would reload the extension at once, under
 * a form somebody is filling in; so the fact is kept, outside the worker's memory, until nobody looks.
 */
export async function rememberUpdate(): Promise<void> {
  await browser.storage.session.set({ [READY]: true });
  await reloadWhenUnwatched();
}

/** Takes the update when no page of ours is open. */
export async function reloadWhenUnwatched(): Promise<void> {
  const { [READY]: ready } = await browser.storage.session.get(READY);
  if (ready && (await openPages()) === 0) browser.runtime.reload();
}

/** Popups and tabs of ours that are open. Firefox tells it by views, the background being one. */
async function openPages(): Promise<number> {
  if (!browser.runtime.getContexts) return browser.extension.getViews().length - 1;
  const contexts = await browser.runtime.getContexts({});
  return contexts.filter((context) => context.contextType !== 'BACKGROUND').length;
}
