import Dexie from 'dexie';
import { browser } from 'wxt/browser';

/** In the memory of the browser for one session, so a new start of the browser knows of no turning. */
const TURNED = 'journalTurned';
/** Lies in the same journal as the database, and holds nothing that anybody wants. */
const SCRAP = 'tu-soi-scrap';

/**
 * Makes the browser begin a new journal, once after each start of it.
 *
 * Chromium keeps all databases of an extension in one journal. A power cut, or a disk that fills up,
 * can leave a record there half written. At the next start the browser reads over it and goes on
 * writing behind it; at the start after that it finds the broken record in the middle, takes the whole
 * database for damaged and deletes it. When a database is deleted, the browser tidies up where it lay:
 * it moves what is in the journal to a file of its own, with no broken record in it, and begins a new
 * journal. So a database of no worth is made and deleted.
 *
 * Firefox keeps its databases in another way: there it would do nothing, and no harm.
 *
 * @returns whether it was done now; not on a full disk, and then the next waking tries again
 * @example
 * await turnJournalOver(); // true, once after each start of the browser
 */
export async function turnJournalOver(): Promise<boolean> {
  const { [TURNED]: turned } = await browser.storage.session.get(TURNED);
  if (turned) return false;
  try {
    await makeAndDelete();
  } catch {
    return false;
  }
  await browser.storage.session.set({ [TURNED]: true });
  return true;
}

/**
 * Something was perhaps written by half: the next waking begins a new journal. Never fails, so that
 * whoever calls it after a failure can still tell of that one.
 */
export async function doubtJournal(): Promise<void> {
  await browser.storage.session.remove(TURNED).catch(() => undefined);
}

async function makeAndDelete(): Promise<void> {
  const scrap = new Dexie(SCRAP);
  scrap.version(1).stores({ rows: '' });
  try {
    await scrap.table('rows').put('', 1);
  } finally {
    await scrap.delete();
  }
}
