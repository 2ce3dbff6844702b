import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fail, ok } from '@/utils/problems';
import { trackDossiers } from '@/utils/storage/cases';
import { onBlocked, openDatabase } from '@/utils/storage/connection';
import { db } from '@/utils/storage/db';
import { checkHealth } from '@/utils/storage/health';
import { at, emptyDatabase, sighting } from './support';

const failure = () => {
  throw new DOMException('Internal error opening backing store', 'InvalidStateError');
};

beforeEach(async () => {
  await emptyDatabase();
  await trackDossiers([sighting('0001')], at());
  db.close({ disableAutoOpen: false });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('a failure that passes heals unseen, also in the middle of an act', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(failure);
  expect(await trackDossiers([sighting('0002')], at())).toMatchObject({ ok: true });
  expect(await db.cases.count()).toBe(2);
});

it('a failure that lasts is tried three times, told, and nothing is deleted', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(failure);
  const remove = vi.spyOn(indexedDB, 'deleteDatabase');
  expect(await openDatabase()).toEqual(fail({ code: 'storage.failed' }));
  expect(open).toHaveBeenCalledTimes(3);
  expect(await trackDossiers([sighting('0002')], at())).toEqual(fail({ code: 'storage.failed' }));
  expect(await checkHealth()).toMatchObject({ state: 'failed' });
  expect(remove).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(await openDatabase()).toEqual(ok(undefined));
  expect(await db.cases.count()).toBe(1);
});

it('an open page that holds back a new version is told of at once, and given up on after ten seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(db, 'open').mockImplementation(() => new Promise<never>(() => undefined) as never);
  let told = 0;
  onBlocked(() => {
    told += 1;
  });
  const opening = openDatabase();
  (db.on.blocked as unknown as { fire(event: Event): void }).fire(new Event('blocked'));
  expect(told).toBe(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await opening).toEqual(fail({ code: 'storage.blocked' }));
});
