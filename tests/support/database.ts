import type { Page } from 'playwright-core';

/**
 * Everything the extension keeps: each table of its database, both areas of its storage, and what
 * its pages keep.
 */
export interface Kept {
  tables: Record<string, unknown[]>;
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  /** What the pages themselves may read at once. */
  site: Record<string, string>;
}

/** Reads all that is kept, past the product's own code, on any page of the extension. */
export async function readEverything(page: Page): Promise<Kept> {
  return {
    tables: await page.evaluate(READ_TABLES),
    local: await page.evaluate('chrome.storage.local.get()'),
    session: await page.evaluate('chrome.storage.session.get()'),
    site: Object(await page.evaluate('({ ...localStorage })')),
  };
}

/** Text, not a function: the tools that run this file may add helpers which a page does not have. */
const READ_TABLES = `(async () => {
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const tables = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      tables[store] = await answer(database.transaction(store).objectStore(store).getAll());
    }
    database.close();
  }
  return tables;
})()`;
