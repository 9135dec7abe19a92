/** A file, and where it lies in the folder that was picked, pasted or dropped; the path is empty for a file by itself. */
export interface PlacedFile {
  readonly file: File;
  readonly path: string;
}

const fileOf = (entry: FileSystemFileEntry): Promise<PlacedFile[]> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve([{ file, path: entry.fullPath.replace(/^\//, '') }]),
      () => resolve([]),
    ),
  );

/** A folder's reader gives its entries in pieces of at most 100, and an empty piece at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (piece.length === 0) return all;
    all.push(...piece);
  }
}

async function filesIn(entry: FileSystemEntry): Promise<PlacedFile[]> {
  if (entry.isFile) return fileOf(entry as FileSystemFileEntry);
  const entries = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(entries.map(filesIn))).flat();
}

/** Files of an input: those of a folder know their path, as long as they are the browser's own. */
export const pickedFiles = (files: readonly File[]): PlacedFile[] =>
  files.map((file) => ({ file, path: file.webkitRelativePath }));

/** All files of a paste or drop, those in folders too. */
export async function arrivedFiles(
  files: readonly File[],
  entries: readonly (FileSystemEntry | null)[],
): Promise<readonly PlacedFile[]> {
  if (!entries.some((entry) => entry?.isDirectory)) return pickedFiles(files);
  return (await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : [])))).flat();
}
