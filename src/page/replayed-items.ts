import { apply, wrap } from './wrap.ts';

/** A stand-in for the entry of a file, with what upload widgets read of it. */
const entryOf = (file: File): FileSystemFileEntry =>
  ({
    isFile: true,
    isDirectory: false,
    name: file.name,
    fullPath: `/${file.webkitRelativePath || file.name}`,
    file: (done: FileCallback) => setTimeout(() => done(file), 0),
    getParent: (done?: FileSystemEntryCallback) => setTimeout(() => done?.(entryOf(file)), 0),
  }) as Partial<FileSystemFileEntry> as FileSystemFileEntry;

const handleOf = (file: File): Partial<FileSystemFileHandle> => ({
  kind: 'file',
  name: file.name,
  getFile: () => Promise.resolve(file),
});

const { getAsFile } = DataTransferItem.prototype;

/** Calls the browser's own method first; `standIn` answers where that gives nothing for a file. */
function withStandIn(name: 'webkitGetAsEntry' | 'getAsFileSystemHandle', standIn: (file: File) => unknown): void {
  const prototype = DataTransferItem.prototype as unknown as Record<typeof name, () => unknown>;
  if (!(name in prototype)) return;
  wrap(prototype, name, (goOn, item: DataTransferItem) => {
    // A handle must be asked for in the turn of the drop, and so must the file that stands in for it.
    const file = apply(getAsFile, item, []);
    const answer = goOn();
    if (answer instanceof Promise) return answer.then((handle: unknown) => handle ?? (file && standIn(file)));
    return answer ?? (file && standIn(file));
  });
}

/**
 * Chromium has no file system entry for an item that a script put into a `DataTransfer`, and widgets that ask for one
 * take nothing from a replayed drop.
 */
export function answerForReplayedItems(): void {
  withStandIn('webkitGetAsEntry', entryOf);
  withStandIn('getAsFileSystemHandle', handleOf);
}
