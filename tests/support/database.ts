import type { Page } from 'playwright-core';

/** Everything the extension keeps: each table of its database, and both areas of its storage. */
export interface Kept {
  tables: Record<string, unknown[]>;
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

/** Reads all that is kept, past the product's own code, on any page of the extension. */
export async function readEverything(page: Page): Promise<Kept> {
  return {
    tables: await readTables(page),
    local: await page.evaluate('chrome.storage.local.get()'),
    session: await page.evaluate('chrome.storage.session.get()'),
  };
}

function readTables(page: Page): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    const request = <T>(made: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        made.onsuccess = () => resolve(made.result);
        made.onerror = () => reject(made.error);
      });
    const tables: Record<string, unknown[]> = {};
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await request(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store).getAll();
        tables[store] = await request(rows);
      }
      database.close();
    }
    return tables;
  });
}
