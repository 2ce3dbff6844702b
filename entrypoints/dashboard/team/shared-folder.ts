import { fail, ok, type Problem, type Result } from '@/utils/problems';
import { type FolderEntry, isOurs } from '@/utils/team/folder-look';

/** A folder in a folder in a folder is enough for any office. */
const LEVELS = 4;
/** Entries of ours that are looked at; more are years of files, and each look would take long. */
export const ENTRIES_AT_MOST = 5_000;

/** What the types of the browser do not know yet. */
interface PermittedHandle extends FileSystemDirectoryHandle {
  queryPermission(how: { mode: 'read' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'read' }): Promise<PermissionState>;
}
type Picker = (how: { id: string; mode: 'read' }) => Promise<FileSystemDirectoryHandle>;

/**
 * The browser's own dialog for a folder that may be watched; null in browsers without it.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Window/showDirectoryPicker
 */
export function folderPicker(): Picker | null {
  const picker: unknown = Reflect.get(window, 'showDirectoryPicker');
  return typeof picker === 'function' ? picker.bind(window) : null;
}

/** Lets the person choose a folder to be read; null when they closed the dialog. */
export async function pickFolder(picker: Picker): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await picker({ id: 'tu-soi-unit', mode: 'read' });
  } catch (error) {
    if (nameOf(error) === 'AbortError') return null;
    throw error;
  }
}

/** Whether two handles are of one folder; of two folders with one name they are not. */
export const isSameFolder = async (
  one: FileSystemDirectoryHandle | null,
  other: FileSystemDirectoryHandle,
): Promise<boolean> => (await one?.isSameEntry(other).catch(() => false)) ?? false;

/** Whether the folder may be read; after a restart the browser may want to be asked again. */
export const mayRead = async (handle: FileSystemDirectoryHandle): Promise<boolean> =>
  (await (handle as PermittedHandle).queryPermission({ mode: 'read' })) === 'granted';

/** Asks the browser; only within a click. */
export const askToRead = async (handle: FileSystemDirectoryHandle): Promise<boolean> =>
  (await (handle as PermittedHandle).requestPermission({ mode: 'read' })) === 'granted';

/** The files of ours in a folder, each not yet read. */
export interface FolderListing {
  entries: FolderEntry[];
  files: Map<string, File>;
  /** Names of files that the system would not tell of: perhaps being written. */
  busy: string[];
  /** There is more than is looked at. */
  isCut: boolean;
}

/**
 * Looks at what lies in a folder and reads none of it.
 *
 * @returns `folder.gone` when it is not there any more, `folder.refused` when it may not be read
 */
export async function listFolder(
  handle: FileSystemDirectoryHandle,
): Promise<Result<FolderListing>> {
  const listing: FolderListing = { entries: [], files: new Map(), busy: [], isCut: false };
  try {
    await addFiles(handle, { path: '', level: 0, listing });
    return ok(listing);
  } catch (error) {
    const problem = problemOf(error, handle.name);
    if (!problem) throw error;
    return fail(problem);
  }
}

interface Where {
  path: string;
  level: number;
  listing: FolderListing;
}

async function addFiles(
  folder: FileSystemDirectoryHandle,
  { path, level, listing }: Where,
): Promise<void> {
  for await (const one of folder.values()) {
    if (isFolder(one) && level < LEVELS) {
      await addFiles(one, { path: `${path}${one.name}/`, level: level + 1, listing });
    }
    if (!isFile(one) || !isOurs(one.name)) continue;
    listing.isCut ||= listing.entries.length >= ENTRIES_AT_MOST;
    if (listing.isCut) return;
    const file = await fileOf(one);
    if (file) addFile(listing, `${path}${one.name}`, file);
    else listing.busy.push(one.name);
  }
}

function addFile({ entries, files }: FolderListing, path: string, file: File): void {
  entries.push({ path, size: file.size, mtime: file.lastModified });
  files.set(path, file);
}

/** null when the system holds it back; one that went meanwhile is looked for again the next time. */
async function fileOf(handle: FileSystemFileHandle): Promise<File | null> {
  try {
    return await handle.getFile();
  } catch {
    return null;
  }
}

const isFolder = (one: FileSystemHandle): one is FileSystemDirectoryHandle =>
  one.kind === 'directory';
const isFile = (one: FileSystemHandle): one is FileSystemFileHandle => one.kind === 'file';

const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : '');

function problemOf(error: unknown, name: string): Problem | null {
  switch (nameOf(error)) {
    case 'NotFoundError':
      return { code: 'folder.gone', name };
    case 'NotAllowedError':
    case 'NotReadableError':
    case 'SecurityError':
      return { code: 'folder.refused', name };
    default:
      return null;
  }
}

/** Files that were chosen as a folder where it cannot be watched, as if it had been looked at. */
export function listChosen(chosen: readonly File[]): FolderListing & { name: string } {
  const listing: FolderListing = { entries: [], files: new Map(), busy: [], isCut: false };
  const ours = chosen.filter((file) => isOurs(file.name));
  for (const file of ours.slice(0, ENTRIES_AT_MOST)) {
    const [, ...path] = file.webkitRelativePath.split('/');
    addFile(listing, path.join('/') || file.name, file);
  }
  const [name = ''] = chosen[0]?.webkitRelativePath.split('/') ?? [];
  return { ...listing, name, isCut: ours.length > ENTRIES_AT_MOST };
}
