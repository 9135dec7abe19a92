import { wrap } from './wrap.ts';

/** Heard by `content/watch/handles.ts`, which shares nothing with this room. */
const OPENED = 'token-veil-opened';

interface WithPicker {
  showOpenFilePicker: (...args: unknown[]) => Promise<FileSystemFileHandle[]>;
}

/** What a page reads of a handle, as long as the file stands as it was reviewed. */
interface Reviewed {
  readonly stand: string;
  readonly answer: File;
}

/** For each file the one that goes on in its place, null for the file itself; undefined for all when the person cancelled. */
type Answers = readonly (File | null)[] | undefined;

const { dispatchEvent } = EventTarget.prototype;

/** Answers with the files themselves where nobody takes them: they were checked just now, or this page is not watched. */
const ask = (files: readonly File[]): Promise<Answers> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as Answers);
    const event = new MessageEvent(OPENED, { data: files, ports: [port2], cancelable: true });
    if (dispatchEvent.call(window, event)) resolve(files);
  });

/** Whether a file is of the page's own store: no person picked that. */
async function isOwn(handle: FileSystemFileHandle): Promise<boolean> {
  const root = await navigator.storage.getDirectory();
  return (await root.resolve(handle)) !== null;
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
  const reviewed = new WeakMap<FileSystemFileHandle, Reviewed>();

  const review = async (handles: readonly FileSystemFileHandle[]): Promise<File[]> => {
    const files = await Promise.all(handles.map((handle) => getFile.call(handle)));
    const known = handles.flatMap((handle) => reviewed.get(handle) ?? []);
    if (known.map(({ stand }) => stand).join() === files.map(standOf).join()) return known.map(({ answer }) => answer);
    const answers = await ask(files);
    if (!answers) throw new DOMException('Cancelled', 'AbortError');
    return files.map((file, index) => {
      const answer = answers[index] ?? file;
      const handle = handles[index];
      if (handle) reviewed.set(handle, { stand: standOf(file), answer });
      return answer;
    });
  };

  wrap(window as unknown as WithPicker, 'showOpenFilePicker', async (open, page, args) => {
    const handles = await Reflect.apply(open, page, args);
    await review(handles);
    return handles;
  });
  wrap(prototype, 'getFile', async (read, handle: FileSystemFileHandle, args) =>
    (await isOwn(handle).catch(() => false)) ? Reflect.apply(read, handle, args) : (await review([handle]))[0],
  );
}
