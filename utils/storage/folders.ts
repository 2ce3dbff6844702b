import { ok, type Result } from '../problems';
import { type FolderEntry, settledWith } from '../team/folder-look';
import { db } from './db';
import type { FolderRow } from './exchange-rows';
import { write } from './write';

/** The folder that a unit shares; null while none was chosen. */
export async function readFolder(unitId: string): Promise<FolderRow | null> {
  return (await db.folders.get(unitId)) ?? null;
}

/**
 * Takes a folder.
 *
 * @param isSame - it is the folder that was chosen before: what was settled in it stays settled. Two
 *   folders may well have one name
 */
export function chooseFolder(
  folder: Pick<FolderRow, 'unitId' | 'name' | 'handle'>,
  isSame: boolean,
): Promise<Result<void>> {
  return write<void>(['folders'], async (draft) => {
    const known = await db.folders.get(folder.unitId);
    const settled = isSame && known ? known.settled : [];
    draft.put('folders', { ...folder, settled });
    return ok(undefined);
  });
}

/** Remembers files that need no more reading. */
export function settleFiles(
  unitId: string,
  entries: readonly FolderEntry[],
): Promise<Result<void>> {
  return write<void>(['folders'], async (draft) => {
    const known = await db.folders.get(unitId);
    if (known) draft.put('folders', { ...known, settled: settledWith(known.settled, entries) });
    return ok(undefined);
  });
}

/** Forgets the folder of a unit; nothing in it is touched. */
export function forgetFolder(unitId: string): Promise<Result<void>> {
  return write<void>(['folders'], async (draft) => {
    draft.remove('folders', unitId);
    return ok(undefined);
  });
}
