import type { Page } from 'playwright-core';
import { entryRow } from '@/utils/storage/bench';
import { startEntry } from '@/utils/timers/entry';
import type { TimeEntry } from '@/utils/timers/time-entry';

/** An entry as a test writes it down: the case, two moments with their zone, and what else it needs. */
export interface WrittenEntry extends Partial<TimeEntry> {
  caseId: string;
  /** For example `2026-11-18T08:00+07:00`. */
  from: string;
  /** null while it runs. */
  to: string | null;
}

/** Puts entries into the database of an extension, past the product; its pages must be loaded again. */
export async function seedEntries(page: Page, written: readonly WrittenEntry[]): Promise<void> {
  const rows = written.map(({ caseId, from, to, ...rest }, at) => {
    const id = `00000000-0000-4000-b000-${String(at + 1).padStart(12, '0')}`;
    const started = startEntry(caseId, { id, now: Date.parse(from), seq: at + 1 });
    const endedAt = to === null ? null : Date.parse(to);
    const entry = { ...started, endedAt, lastBeatAt: endedAt ?? started.startedAt, ...rest };
    return entryRow(entry, 1);
  });
  // The runner of our scripts names functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name ??= (one) => one');
  await page.evaluate(putEntries, JSON.stringify(rows));
}

/** Runs in the page, so it may use nothing from outside of it. */
async function putEntries(text: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('tu-soi');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const write = database.transaction('entries', 'readwrite');
  for (const row of JSON.parse(text)) write.objectStore('entries').put(row);
  await new Promise((resolve, reject) => {
    write.oncomplete = resolve;
    write.onabort = () => reject(write.error);
  });
  database.close();
}
