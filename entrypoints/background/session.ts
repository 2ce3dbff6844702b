import { browser } from 'wxt/browser';

const KEY = 'session';

/**
 * A name for this start of the browser, the same however often the worker starts: the memory for a
 * session is emptied with the browser.
 */
export async function sessionOfBrowser(): Promise<string> {
  const { [KEY]: known } = await browser.storage.session.get<{ [KEY]?: string }>(KEY);
  if (known !== undefined) return known;
  const session = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: session });
  return session;
}
