import { ask } from './ask.ts';
import { apply, wrap } from './wrap.ts';

interface WithPicker {
  showOpenFilePicker: (...args: unknown[]) => Promise<FileSystemFileHandle[]>;
}

/** What a page reads of a handle, as long as the file stands as it was reviewed. */
interface Reviewed {
  readonly stand: string;
  readonly answer: File;
}

const standOf = ({ size, lastModified }: File): string => `${size}/${lastModified}`;

/**
 * Chromium's file pickers fire no event: they hand a page the handles of files, which it reads when it likes. So the
 * reading waits for the review, of all files of a picker at once; a cancelled review ends as a cancelled picker does.
 */
export function reviewOpenedFiles(): void {
  // Where no picker is, all handles are of the page's own store.
  if (!('showOpenFilePicker' in window)) return;
  const { prototype } = FileSystemFileHandle;
  const { getFile } = prototype;
  const { storage } = navigator;
  const { getDirectory } = storage;
  const { resolve } = FileSystemDirectoryHandle.prototype;
  /** Where a file lies in the page's own store, null outside: what lies there no person picked. */
  const ownPath = async (handle: FileSystemFileHandle): Promise<readonly string[] | null> =>
    apply(resolve, await apply(getDirectory, storage, []), [handle]);
  const reviewed = new WeakMap<FileSystemFileHandle, Reviewed>();

  const review = async (handles: readonly FileSystemFileHandle[]): Promise<File[]> => {
    const files = await Promise.all(handles.map((handle) => apply(getFile, handle, [])));
    const known = handles.flatMap((handle) => reviewed.get(handle) ?? []);
    if (known.map(({ stand }) => stand).join() === files.map(standOf).join()) return known.map(({ answer }) => answer);
    const answers = await ask<(File | null)[]>({ files }, 'AbortError');
    return files.map((file, index) => {
      const answer = answers?.[index] ?? file;
      const handle = handles[index];
      if (handle) reviewed.set(handle, { stand: standOf(file), answer });
      return answer;
    });
  };

  wrap(window as unknown as WithPicker, 'showOpenFilePicker', async (open) => {
    const handles = await open();
    await review(handles);
    return handles;
  });
  wrap(prototype, 'getFile', async (read, handle: FileSystemFileHandle) =>
    (await ownPath(handle).catch(() => null)) ? read() : (await review([handle]))[0],
  );
}
