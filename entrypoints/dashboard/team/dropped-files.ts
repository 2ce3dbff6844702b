/** A folder in a folder in a folder is enough for any office. */
const LEVELS = 4;

/** The files of a drop; those of folders too. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  // The list is emptied when the event is over, so all entries are taken before anything is awaited.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry === null)) return [...data.files];
  const found = await Promise.all(entries.map((entry) => (entry ? filesIn(entry, 0) : [])));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry, level: number): Promise<File[]> {
  if (isFile(entry)) {
    return new Promise((resolve) =>
      entry.file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    );
  }
  if (!isDirectory(entry) || level >= LEVELS) return [];
  const reader = entry.createReader();
  const found: File[] = [];
  // A reader gives a hundred at a time, then none.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesIn(one, level + 1)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;
