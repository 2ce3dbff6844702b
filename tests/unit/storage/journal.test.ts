import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { db } from '@/utils/storage/db';
import { turnJournalOver } from '@/utils/storage/journal';
import { saveSettings } from '@/utils/storage/settings';
import { emptyDatabase, NOW } from './support';

beforeEach(emptyDatabase);
afterEach(() => void vi.restoreAllMocks());

const names = async () => (await indexedDB.databases()).map((one) => one.name);
/** The memory for a session is emptied with the browser. */
const startBrowserAgain = () => browser.storage.session.clear();

it('a new journal is begun once after each start of the browser, however often the worker wakes', async () => {
  expect([await turnJournalOver(), await turnJournalOver()]).toEqual([true, false]);
  await startBrowserAgain();
  expect(await turnJournalOver()).toBe(true);
});

it('a database of no worth is deleted for it, ours is not touched', async () => {
  await saveSettings({ language: 'en' }, { now: NOW });
  const before = await db.settings.toArray();
  const remove = vi.spyOn(indexedDB, 'deleteDatabase');
  await turnJournalOver();
  expect(remove.mock.calls).toEqual([['tu-soi-scrap']]);
  expect(await names()).toEqual(['tu-soi']);
  expect(await db.settings.toArray()).toEqual(before);
});

it('what a power cut left of an earlier time is no obstacle', async () => {
  const left = new Dexie('tu-soi-scrap');
  left.version(1).stores({ rows: '' });
  await left.table('rows').put('', 1);
  left.close();
  expect(await turnJournalOver()).toBe(true);
  expect(await names()).toEqual(['tu-soi']);
});

it('where it does not succeed, the next waking tries again', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await turnJournalOver()).toBe(false);
  expect(await turnJournalOver()).toBe(true);
});

it('after a write that the disk did not take, the next waking begins a new journal', async () => {
  await turnJournalOver();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  const saved = await saveSettings({ language: 'en' }, { now: NOW });
  expect(saved).toEqual({ ok: false, problem: { code: 'storage.full' } });
  expect(await turnJournalOver()).toBe(true);
});

it('after the browser lost the connection, the next waking begins a new journal', async () => {
  await turnJournalOver();
  await db.open();
  db.backendDB().onclose?.(new Event('close'));
  await expect.poll(turnJournalOver).toBe(true);
});
