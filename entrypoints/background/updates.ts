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
  if (!ready) return;
  const contexts = await browser.runtime.getContexts({});
  if (contexts.every((context) => context.contextType === 'BACKGROUND')) browser.runtime.reload();
}
