import { expect, it } from 'vitest';
import { fail } from '@/utils/problems';
import { trackDossiers } from '@/utils/storage/cases';
import { isStale, onStale, openDatabase } from '@/utils/storage/connection';
import { db, EPOCH } from '@/utils/storage/db';
import { checkHealth } from '@/utils/storage/health';
import { at, emptyDatabase, sighting } from './support';

/** Opens the database past Dexie, as the code of a newer version would. */
function openNewer(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('tu-soi', (EPOCH + 1) * 10);
    request.onupgradeneeded = () => request.result.createObjectStore('things');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('the old page holds the database'));
  });
}

it('a newer version takes the database; the old page is told, writes nothing and says why', async () => {
  await emptyDatabase();
  await trackDossiers([sighting('0001')], at());
  let told = 0;
  onStale(() => {
    told += 1;
  });
  const newer = await openNewer();
  expect(told).toBe(1);
  expect(isStale()).toBe(true);
  const refused = fail({ code: 'storage.stale' });
  expect(await trackDossiers([sighting('0002')], at())).toEqual(refused);
  expect(await openDatabase()).toEqual(refused);
  expect(await checkHealth()).toMatchObject({ state: 'stale' });
  // Dexie would open the new database with the old code, had it not been told to stay closed.
  await expect(db.cases.count()).rejects.toThrow();
  const rows = newer.transaction('cases').objectStore('cases').getAll();
  await new Promise((resolve) => {
    rows.onsuccess = resolve;
  });
  expect(rows.result).toHaveLength(1);
  newer.close();
});

it('who asks later is told at once', () => {
  let told = false;
  onStale(() => {
    told = true;
  });
  expect(told).toBe(true);
});
