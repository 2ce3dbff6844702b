import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FolderEntry,
  isOurs,
  lookedOf,
  lookOver,
  settledWith,
} from '@/utils/team/folder-look';

const entry = (path: string, size = 100, mtime = 1): FolderEntry => ({ path, size, mtime });
const none = lookedOf([]);
const pathsOf = (entries: readonly FolderEntry[]) => entries.map(({ path }) => path);

describe('a look into the shared folder', () => {
  it('reads a new file only when a second look finds it the same', () => {
    const lan = entry('lan.tusoi');
    const first = lookOver([lan], { before: none, judged: none });
    expect([first.ready, first.settling]).toEqual([[], [lan]]);
    const second = lookOver([lan], { before: lookedOf([lan]), judged: none });
    expect([second.ready, second.settling]).toEqual([[lan], []]);
  });

  it('waits while a file grows or its time changes: it is being copied', () => {
    const before = lookedOf([entry('a', 10), entry('b', 10, 1)]);
    const look = lookOver([entry('a', 20), entry('b', 10, 2)], { before, judged: none });
    expect([look.ready, pathsOf(look.settling)]).toEqual([[], ['a', 'b']]);
  });

  it('never reads twice what was judged, and reads again what was changed since', () => {
    const [same, changed] = [entry('same'), entry('changed', 100, 2)];
    const judged = lookedOf([same, entry('changed', 100, 1)]);
    const look = lookOver([same, changed], { before: lookedOf([same, changed]), judged });
    expect(look.ready).toEqual([changed]);
  });

  it('forgets nothing that was judged because a file went for a while', () => {
    const lan = entry('lan.tusoi');
    const judged = lookedOf([lan]);
    expect(lookOver([], { before: lookedOf([lan]), judged })).toEqual({ ready: [], settling: [] });
    expect(lookOver([lan], { before: none, judged }).settling).toEqual([]);
  });

  it('takes .tusoi files, also as a mail program renames them, and leaves everything else', () => {
    const names = [
      'a.tusoi',
      'A.TUSOI',
      'a (1).tusoi',
      'a.tusoi.txt',
      'a.docx',
      'tusoi',
      'a.tusoi~',
    ];
    expect(names.filter(isOurs)).toEqual(names.slice(0, 4));
  });

  it('whatever comes in whatever order of looks, every file is read once for each of its contents', () => {
    const names = fc.constantFrom('a', 'b', 'c');
    const folder = fc.uniqueArray(fc.record({ path: names, size: fc.nat(2), mtime: fc.nat(2) }), {
      selector: ({ path }) => path,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(folder, { maxLength: 8 }), (looks) => {
        const judged = new Map<string, FolderEntry>();
        let before: ReadonlyMap<string, FolderEntry> = none;
        // At last nothing changes any more, so what is there is read.
        const [last = []] = looks.slice(-1);
        for (const entries of [...looks, last, last]) {
          for (const one of lookOver(entries, { before, judged }).ready) {
            expect(judged.get(one.path)).not.toEqual(one);
            judged.set(one.path, one);
          }
          before = lookedOf(entries);
        }
        for (const one of last) expect(judged.get(one.path)).toEqual(one);
      }),
    );
  });
});

describe('what is settled', () => {
  it('holds the last of one path and forgets the oldest first', () => {
    const settled = settledWith([entry('a', 1), entry('b', 1)], [entry('a', 2)]);
    expect(settled).toEqual([entry('b', 1), entry('a', 2)]);
    const many = Array.from({ length: 20_000 }, (_, at) => entry(String(at)));
    expect(settledWith([entry('old')], many)).toEqual(many);
  });
});
