import { beforeEach, describe, expect, it } from 'vitest';
import { writeBackup } from '@/utils/storage/backup';
import { chooseFolder, forgetFolder, readFolder, settleFiles } from '@/utils/storage/folders';
import { readBackup } from '@/utils/storage/read-backup';
import { restoreBackup } from '@/utils/storage/restore';
import { at, emptyDatabase, must, NOW } from './support';

beforeEach(emptyDatabase);

const UNIT = 'H49.22';
const FOLDER = { unitId: UNIT, name: 'Tong hop', handle: null };
const entry = (path: string, size = 1) => ({ path, size, mtime: 1 });

describe('the folder of a unit', () => {
  it('remembers what is settled until another folder is chosen, whatever its name', async () => {
    must(await chooseFolder(FOLDER, false));
    must(await settleFiles(UNIT, [entry('a'), entry('b')]));
    must(await settleFiles(UNIT, [entry('a', 2)]));
    must(await chooseFolder(FOLDER, true));
    expect((await readFolder(UNIT))?.settled).toEqual([entry('b'), entry('a', 2)]);
    must(await chooseFolder(FOLDER, false));
    expect((await readFolder(UNIT))?.settled).toEqual([]);
  });

  it('is forgotten for good, and nothing is settled in one that nobody chose', async () => {
    must(await chooseFolder(FOLDER, false));
    must(await forgetFolder(UNIT));
    must(await settleFiles(UNIT, [entry('a')]));
    expect(await readFolder(UNIT)).toBeNull();
  });

  it('is in no backup, and begins anew after one was restored', async () => {
    must(await chooseFolder(FOLDER, false));
    const text = await writeBackup(NOW);
    expect(text).not.toContain('folders');
    const { tables } = must(await readBackup(text));
    must(await restoreBackup(tables, at()));
    expect(await readFolder(UNIT)).toBeNull();
  });
});
