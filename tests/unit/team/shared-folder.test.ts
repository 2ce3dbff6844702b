import { describe, expect, it } from 'vitest';
import {
  ENTRIES_AT_MOST,
  listChosen,
  listFolder,
} from '@/entrypoints/dashboard/team/shared-folder';
import { codeOf, must } from '../exchange/support';

const fileOf = (name: string, lastModified = 1) => new File(['abc'], name, { lastModified });

/** A file as a folder gives it; one that is held back throws as the system does. */
const file = (name: string, held = false) => ({
  kind: 'file',
  name,
  getFile: async () => {
    if (held) throw new DOMException('locked', 'NotReadableError');
    return fileOf(name);
  },
});
/** A folder; `error` is what the system says instead of telling what lies in it. */
const folder = (name: string, some: readonly object[], error?: string): FileSystemDirectoryHandle =>
  ({
    kind: 'directory',
    name,
    async *values() {
      if (error) throw new DOMException('no', error);
      yield* some;
    },
  }) as unknown as FileSystemDirectoryHandle;

describe('looking into a folder', () => {
  it('finds files of ours in folders of folders, by path, size and time, and reads none', async () => {
    const inner = folder('Thang 11', [file('lan.tusoi'), file('ghi-chu.docx')]);
    const { entries, busy } = must(await listFolder(folder('Chung', [inner, file('an.tusoi')])));
    expect(entries).toEqual([
      { path: 'Thang 11/lan.tusoi', size: 3, mtime: 1 },
      { path: 'an.tusoi', size: 3, mtime: 1 },
    ]);
    expect(busy).toEqual([]);
  });

  it('names what the system holds back, and goes on with the others', async () => {
    const { entries, busy } = must(
      await listFolder(folder('Chung', [file('dang-chep.tusoi', true), file('an.tusoi')])),
    );
    expect([entries.map(({ path }) => path), busy]).toEqual([['an.tusoi'], ['dang-chep.tusoi']]);
  });

  it('goes four folders deep and no deeper', async () => {
    let inner = folder('sau', [file('sau.tusoi')]);
    for (const name of ['nam', 'bon', 'ba', 'hai'])
      inner = folder(name, [file(`${name}.tusoi`), inner]);
    const { entries } = must(await listFolder(folder('mot', [inner])));
    expect(entries.map(({ path }) => path.split('/').length)).toEqual([2, 3, 4, 5]);
  });

  it('stops at so many files and says so', async () => {
    const many = Array.from({ length: ENTRIES_AT_MOST + 1 }, (_, at) => file(`${at}.tusoi`));
    const { entries, isCut } = must(await listFolder(folder('Chung', many)));
    expect([entries.length, isCut]).toEqual([ENTRIES_AT_MOST, true]);
  });

  it.each([
    ['NotFoundError', 'folder.gone'],
    ['NotAllowedError', 'folder.refused'],
    ['NotReadableError', 'folder.refused'],
  ])('%s of the folder is %s', async (error, code) => {
    expect(codeOf(await listFolder(folder('Chung', [], error)))).toBe(code);
  });
});

it('files that were chosen as a folder are listed as those that are found in one', () => {
  const one = fileOf('lan.tusoi', 7);
  Object.defineProperty(one, 'webkitRelativePath', { value: 'Chung/Thang 11/lan.tusoi' });
  expect(listChosen([one, fileOf('ghi-chu.docx')])).toMatchObject({
    name: 'Chung',
    entries: [{ path: 'Thang 11/lan.tusoi', size: 3, mtime: 7 }],
    isCut: false,
  });
});
