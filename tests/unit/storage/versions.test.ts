import { readFileSync } from 'node:fs';
import path from 'node:path';
import Dexie from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { writeBackup } from '@/utils/storage/backup';
import { Database, db, EPOCH, VERSIONS, type Version } from '@/utils/storage/db';
import { readBackup } from '@/utils/storage/read-backup';
import { restoreBackup } from '@/utils/storage/restore';
import { at, emptyDatabase, faults, must } from './support';

const example = (version: number) =>
  readFileSync(path.resolve(import.meta.dirname, `../../fixtures/db/v${version}.json`), 'utf8');

beforeEach(emptyDatabase);

it.each(VERSIONS.map((_, index) => index + 1))(
  'a backup of version %i, as people have it, becomes what it should be today',
  async (version) => {
    const { backup, today } = JSON.parse(example(version));
    expect(backup.version).toBe(version);
    const { tables } = must(await readBackup(JSON.stringify(backup)));
    must(await restoreBackup(tables, at()));
    expect(JSON.parse(await writeBackup(backup.madeAt))).toEqual(today);
    expect(await faults()).toEqual([]);
  },
);

it('no version drops an index that an earlier one declares', () => {
  const indexes = (stores: Version['stores']) =>
    Object.entries(stores).flatMap(([table, list]) =>
      list.split(', ').map((one) => `${table}: ${one}`),
    );
  const known = new Set<string>();
  for (const { stores } of VERSIONS) {
    const now = new Set(indexes(stores));
    for (const one of known) {
      const table = one.split(':')[0] ?? '';
      if (table in stores) expect([...now]).toContain(one);
    }
    for (const one of now) known.add(one);
  }
});

it('what Dexie declares is what is written in the list of versions', () => {
  expect(db.verno).toBe(EPOCH);
  expect(db.tables.map((table) => table.name).sort()).toEqual(
    Object.keys(Object.assign({}, ...VERSIONS.map((one) => one.stores))).sort(),
  );
});

it('a step that fails at the fiftieth of a hundred rows leaves all hundred as they were', async () => {
  const old = new Database('steps', VERSIONS);
  const rows = Array.from({ length: 100 }, (_, number) => ({
    day: String(1000 + number),
    early: 1,
  }));
  await old.table('tallies').bulkPut(rows);
  old.close();
  const failing: Version = {
    stores: {},
    upgrade: async (tx) => {
      let seen = 0;
      await tx
        .table('tallies')
        .toCollection()
        .modify((row) => {
          seen += 1;
          if (seen === 50) throw new Error('a step that fails');
          row.early = 2;
        });
    },
  };
  const later = new Database('steps', [...VERSIONS, failing]);
  await expect(later.open()).rejects.toThrow('a step that fails');
  later.close();
  const again = new Database('steps', VERSIONS);
  expect(await again.table('tallies').toArray()).toEqual(rows);
  expect(await again.meta.get('database')).toMatchObject({ epoch: EPOCH });
  again.close();
  await Dexie.delete('steps');
});

it('a step that goes through raises our own number with it', async () => {
  const old = new Database('steps', VERSIONS);
  await old.open();
  old.close();
  const later = new Database('steps', [...VERSIONS, { stores: {} }]);
  expect(await later.meta.get('database')).toMatchObject({ epoch: EPOCH + 1 });
  later.close();
  await Dexie.delete('steps');
});
