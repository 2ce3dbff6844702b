import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DAY, MINUTE } from '@/utils/calendar/instant';
import { ok } from '@/utils/problems';
import { writeBackup } from '@/utils/storage/backup';
import { deleteCases, trackDossiers } from '@/utils/storage/cases';
import { db, EPOCH } from '@/utils/storage/db';
import { checkHealth } from '@/utils/storage/health';
import { restoreSnapshot } from '@/utils/storage/restore';
import { readSentinel, trustDatabase, updateSentinel } from '@/utils/storage/sentinel';
import { saveSettings } from '@/utils/storage/settings';
import { listSnapshots, readSnapshot, takeSnapshot } from '@/utils/storage/snapshots';
import { at, emptyDatabase, faults, must, NOW, sighting } from './support';

const seen = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => sighting(String(1000 + from + index)));

let ids: string[] = [];

beforeEach(async () => {
  await emptyDatabase();
  ids = must(await trackDossiers(seen(12), at())).ids;
  await updateSentinel(NOW);
});

it('a fresh installation is fine', async () => {
  await emptyDatabase();
  await browser.storage.local.clear();
  expect(await checkHealth()).toEqual({ state: 'fine' });
});

it('what is remembered outside is the database, its writes and its cases', async () => {
  const { databaseId } = (await db.meta.get('database')) ?? {};
  expect(await readSentinel()).toEqual({ databaseId, epoch: EPOCH, writes: 1, cases: 12, at: NOW });
  expect(await checkHealth()).toEqual({ state: 'fine' });
});

it('a database that went on since is fine', async () => {
  await deleteCases(ids.slice(0, 11), at());
  expect(await checkHealth()).toEqual({ state: 'fine' });
});

it.each<[string, () => Promise<unknown>]>([
  ['replaced by an empty one', emptyDatabase],
  [
    'replaced by another that was written to since',
    async () => {
      await emptyDatabase();
      for (let count = 0; count < 5; count += 1) {
        await saveSettings({ language: count % 2 ? 'en' : 'vi' }, { now: NOW });
      }
      await trackDossiers(seen(1), at());
    },
  ],
  [
    'left without a single row in any table',
    async () => {
      for (const table of db.tables) await table.clear();
    },
  ],
  ['left without its cases only', () => db.cases.clear()],
])('a database %s is noticed', async (_, damage) => {
  await damage();
  expect(await checkHealth()).toMatchObject({ state: 'emptied', casesRemembered: 12 });
});

it('a database older than what is remembered is noticed', async () => {
  const old = await db.meta.get('database');
  await deleteCases(ids.slice(0, 2), at());
  await updateSentinel(NOW + MINUTE);
  if (old) await db.meta.put(old);
  expect(await checkHealth()).toEqual({ state: 'emptied', casesRemembered: 10, casesFound: 10 });
});

it('the person may go on with the database as it is', async () => {
  await emptyDatabase();
  await trustDatabase(NOW);
  expect(await checkHealth()).toEqual({ state: 'fine' });
});

it('what is remembered is written only after a change and at most twice a minute', async () => {
  const set = vi.spyOn(browser.storage.local, 'set');
  await updateSentinel(NOW + DAY);
  expect(set).not.toHaveBeenCalled();
  await saveSettings({ language: 'en' }, { now: NOW });
  await updateSentinel(NOW + 20_000);
  expect(set).not.toHaveBeenCalled();
  await updateSentinel(NOW + 40_000);
  expect(set).toHaveBeenCalledTimes(1);
  set.mockRestore();
});

it('a snapshot is taken once, then only after a change and a quarter of an hour', async () => {
  expect(await takeSnapshot(NOW)).toBe(true);
  expect(await takeSnapshot(NOW + DAY)).toBe(false);
  await saveSettings({ language: 'en' }, { now: NOW });
  expect(await takeSnapshot(NOW + 14 * MINUTE)).toBe(false);
  expect(await takeSnapshot(NOW + 15 * MINUTE)).toBe(true);
  expect(await listSnapshots()).toMatchObject([
    { at: NOW + 15 * MINUTE, cases: 12, partial: false },
    { at: NOW, cases: 12 },
  ]);
});

it('the last three are kept, and the oldest is gone from the disk as well', async () => {
  for (let count = 0; count < 5; count += 1) {
    await saveSettings({ language: count % 2 ? 'vi' : 'en' }, { now: NOW });
    await takeSnapshot(NOW + count * 20 * MINUTE);
  }
  const kept = await listSnapshots();
  expect(kept.map((one) => (one.at - NOW) / MINUTE)).toEqual([80, 60, 40]);
  const keys = Object.keys(await browser.storage.local.get());
  expect(keys.filter((key) => key.startsWith('snapshot.'))).toHaveLength(3);
});

it.each([
  ['an empty', 12],
  ['a nearly empty', 10],
])('%s database pushes out no snapshot', async (_, deleted) => {
  await takeSnapshot(NOW);
  await deleteCases(ids.slice(0, deleted), at());
  expect(await takeSnapshot(NOW + DAY)).toBe(false);
  expect(await listSnapshots()).toMatchObject([{ cases: 12 }]);
});

it('a snapshot that the disk did not take pushes out no other', async () => {
  await takeSnapshot(NOW);
  await saveSettings({ language: 'en' }, { now: NOW });
  const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  expect(await takeSnapshot(NOW + DAY)).toBe(false);
  set.mockRestore();
  expect(await listSnapshots()).toMatchObject([{ at: NOW }]);
});

it('a snapshot brings back everything into a database that was emptied', async () => {
  await saveSettings({ theme: 'dark' }, { now: NOW });
  await takeSnapshot(NOW);
  const before = JSON.parse(await writeBackup(NOW));
  const [snapshot] = await listSnapshots();
  await emptyDatabase();
  expect(await checkHealth()).toMatchObject({ state: 'emptied' });
  expect(await restoreSnapshot(snapshot?.id ?? '', at(NOW + DAY))).toEqual(ok(undefined));
  expect(JSON.parse(await writeBackup(NOW))).toEqual(before);
  expect(await checkHealth()).toEqual({ state: 'fine' });
  expect(await faults()).toEqual([]);
});

it('a snapshot that is not there restores nothing', async () => {
  const restored = await restoreSnapshot('snapshot.77', at());
  expect(restored).toEqual({ ok: false, problem: { code: 'file.notBackup' } });
  expect(await readSnapshot('sentinel')).toBeNull();
  expect(await db.cases.count()).toBe(12);
});
