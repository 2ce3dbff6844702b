import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { fail } from '@/utils/problems';
import { readCase, trackDossiers } from '@/utils/storage/cases';
import { openDatabase } from '@/utils/storage/connection';
import { db, EPOCH, VERSIONS } from '@/utils/storage/db';
import { checkHealth } from '@/utils/storage/health';
import { startTimer } from '@/utils/storage/timers';
import { at, sighting } from './support';

const ID = '00000000-0000-4000-8000-00000000000a';
const row = { id: ID, kind: 'dossier', code: 'H49-1', somethingNew: { kept: true } };

/** The database as a later version of the extension left it, our own number forgotten or not. */
async function leaveNewer(epoch: number): Promise<void> {
  await Dexie.delete('tu-soi');
  const later = new Dexie('tu-soi');
  later.version(1).stores(VERSIONS[0]?.stores ?? {});
  later.version(9).stores({ things: 'id' });
  await later.open();
  await later.table('cases').put(row);
  await later.table('meta').put({ id: 'database', databaseId: null, epoch, writes: 5 });
  later.close();
}

it.each([
  ['by our own number and the browser’s', 9],
  ['by the browser’s number alone', 1],
])('a database that is newer %s is read, not written, and stays as it was', async (_, epoch) => {
  db.close({ disableAutoOpen: false });
  await leaveNewer(epoch);
  const problem = { code: 'storage.newer' as const, found: 9, known: EPOCH };
  expect(await openDatabase()).toEqual(fail(problem));
  expect(await checkHealth()).toEqual({ state: 'newer', problem });
  expect(await trackDossiers([sighting('0001')], at())).toEqual(fail(problem));
  expect(await startTimer(ID, at())).toEqual(fail(problem));
  expect(await readCase(ID)).toEqual(row);
  expect(await db.cases.toArray()).toEqual([row]);
  expect(await db.meta.toArray()).toEqual([{ id: 'database', databaseId: null, epoch, writes: 5 }]);
});
