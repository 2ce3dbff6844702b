import { beforeEach, expect, it, vi } from 'vitest';
import { fail, ok } from '@/utils/problems';
import { db, EPOCH } from '@/utils/storage/db';
import { readSettings, saveSettings } from '@/utils/storage/settings';
import { write } from '@/utils/storage/write';
import { startEntry } from '@/utils/timers/entry';
import { dump, emptyDatabase, NOW } from './support';

const tally = (day: string) => ({ day, early: 1, onTime: 0, late: 0 }) as never;

beforeEach(emptyDatabase);

it('a write counts up, so that what is remembered outside can be compared', async () => {
  await write(['tallies'], async (draft) => ok(draft.put('tallies', tally('2026-11-20'))));
  await write(['tallies'], async (draft) => ok(draft.remove('tallies', '2026-11-20')));
  expect(await db.meta.get('database')).toMatchObject({ writes: 2, epoch: EPOCH });
});

it('work that leaves nothing to write is no write', async () => {
  expect(await write(['tallies'], async () => ok('seen'))).toEqual(ok('seen'));
  expect(await db.meta.get('database')).toMatchObject({ writes: 0 });
});

it('a failure of the work is handed on and nothing is written', async () => {
  const before = await dump();
  const result = await write(['tallies'], async (draft) => {
    draft.put('tallies', tally('2026-11-20'));
    return fail({ code: 'case.notFound' });
  });
  expect(result).toEqual(fail({ code: 'case.notFound' }));
  expect(await dump()).toEqual(before);
});

it('a bug in the work throws and nothing is written', async () => {
  const before = await dump();
  const work = write(['tallies'], async (draft) => {
    draft.put('tallies', tally('2026-11-20'));
    throw new TypeError('a bug');
  });
  await expect(work).rejects.toThrow('a bug');
  expect(await dump()).toEqual(before);
});

it('data of a newer version are read and never written', async () => {
  await db.meta.update('database', { epoch: 7 });
  const before = await dump();
  const result = await saveSettings({ language: 'en' }, { now: NOW });
  expect(result).toEqual(fail({ code: 'storage.newer', found: 7, known: EPOCH }));
  expect(await dump()).toEqual(before);
  expect((await readSettings()).language).toBe('vi');
});

it.each([
  ['before the first row', 0],
  ['between two rows', 1],
  ['after the last row', 2],
])(
  'waiting for anything but the database %s fails the act and writes nothing',
  async (_, place) => {
    const foreign = () => new Promise((resolve) => setTimeout(resolve, 5));
    const before = await dump();
    const result = await write(['tallies'], async (draft) => {
      for (const [index, day] of ['2026-11-19', '2026-11-20'].entries()) {
        if (place === index) await foreign();
        await db.tallies.get(day);
        draft.put('tallies', tally(day));
      }
      if (place === 2) await foreign();
      return ok(undefined);
    });
    expect(result).toEqual(fail({ code: 'storage.failed' }));
    expect(await dump()).toEqual(before);
  },
);

it('rows of two tables are written together or not at all', async () => {
  const before = await dump();
  const running = { ...startEntry('c', { id: 'none', now: 1, seq: 1 }), revision: 1 };
  const result = await write(['entries', 'tallies'], async (draft) => {
    draft.put('tallies', tally('2026-11-20'));
    draft.put('entries', { ...running, id: 'one', running: 1 });
    draft.put('entries', { ...running, id: 'two', running: 1 });
    return ok(undefined);
  });
  expect(result).toEqual(fail({ code: 'storage.failed' }));
  expect(await dump()).toEqual(before);
});

it('every write asks the browser to be sure of the disk', async () => {
  // Dexie takes hold of the function when it opens.
  const transaction = vi.spyOn(Object.getPrototypeOf(db.backendDB()), 'transaction');
  db.close({ disableAutoOpen: false });
  await write(['tallies'], async (draft) => ok(draft.put('tallies', tally('2026-11-20'))));
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  transaction.mockRestore();
});
