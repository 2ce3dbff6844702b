/** A file in a folder that is watched, as the browser tells of it without reading it. */
export interface FolderEntry {
  /** Names of the folders in it and its own, with slashes. */
  path: string;
  /** Bytes. */
  size: number;
  /** When it was changed last, as its disk says; only compared, never read as a time. */
  mtime: number;
}

/** Entries by their path. */
export type Looked = ReadonlyMap<string, FolderEntry>;

export interface FolderLook {
  /** New and at rest: to be read now. */
  ready: FolderEntry[];
  /** New and not the same as in the look before: perhaps still being copied. */
  settling: FolderEntry[];
}

/**
 * What is new in a folder. A file is new until it was judged or settled with this size and time; it is
 * read only when two looks found it the same, because one that is being copied looks like one that
 * was cut off.
 *
 * @param entries - what lies in the folder now
 * @param before - what lay there in the look before; empty at the first
 * @param judged - what needs no more reading
 * @see RULES.md#the-shared-folder
 */
export function lookOver(
  entries: readonly FolderEntry[],
  { before, judged }: { before: Looked; judged: Looked },
): FolderLook {
  const fresh = entries.filter((one) => !isSame(judged.get(one.path), one));
  return {
    ready: fresh.filter((one) => isSame(before.get(one.path), one)),
    settling: fresh.filter((one) => !isSame(before.get(one.path), one)),
  };
}

const isSame = (one: FolderEntry | undefined, other: FolderEntry) =>
  one !== undefined && one.size === other.size && one.mtime === other.mtime;

export const lookedOf = (entries: readonly FolderEntry[]): Map<string, FolderEntry> =>
  new Map(entries.map((one) => [one.path, one]));

/** Entries that are remembered as settled; a folder of years holds no more. */
const SETTLED_AT_MOST = 20_000;

/** The settled entries after some more; of one path the last holds, and the oldest are forgotten first. */
export function settledWith(
  settled: readonly FolderEntry[],
  more: readonly FolderEntry[],
): FolderEntry[] {
  const paths = new Set(more.map(({ path }) => path));
  return [...settled.filter(({ path }) => !paths.has(path)), ...more].slice(-SETTLED_AT_MOST);
}

/** Whether a file of a shared folder may be one of ours; an office keeps other things there as well. */
export const isOurs = (name: string): boolean => /\.tusoi(?:\.txt)?$/i.test(name);
