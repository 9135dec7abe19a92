import { checkFiles } from '../messaging/check-files.ts';
import type { CheckedFile } from '../messaging/protocol.ts';
import { fillInput } from './editors/file-input.ts';
import { deepActive } from './editors/target.ts';
import { pageFile, type Payload } from './editors/realm.ts';
import { arrivedFiles, pickedFiles, type PlacedFile } from './placed-files.ts';
import { askAboutFiles, showChecking } from './prompt/file-prompt.ts';
import { together } from './together.ts';
import type { HandedOn } from './watch/handed-on.ts';

/** Checks files that were held, asks where something was found, and hands on what the person wants; nothing after a cancel. */
export interface Uploads {
  /** How many reviews are not over: their files are not in the page yet. */
  readonly pending: () => number;
  /** @param isPersons false where a script of the page put them into the input. */
  readonly picked: (files: readonly File[], input: HTMLInputElement, isPersons: boolean) => Promise<void>;
  /**
   * Of a paste or drop.
   * @param entries of the files, read in the event's own turn: folders are walked through.
   * @returns what goes on; undefined after a cancel.
   */
  readonly arrived: (
    files: readonly File[],
    entries: readonly (FileSystemEntry | null)[],
    anchor: Element,
  ) => Promise<Payload | undefined>;
  /** @returns for each file the one that goes on in its place, null for the file itself. */
  readonly opened: (files: readonly File[]) => Promise<readonly (File | null)[] | undefined>;
}

/** The same file goes on as it is, not as the copy of it that came back. */
const cleanFiles = (files: readonly File[], checked: readonly CheckedFile[]): File[] =>
  files.map((file, index) => {
    const answer = checked[index];
    return answer?.report.status === 'findings' ? pageFile(answer.file) : file;
  });

/** The input itself is often hidden behind a button of the page. */
function visibleAnchor(input: HTMLInputElement): Element {
  let node: Element = input;
  while (node.getClientRects().length === 0 && node.parentElement) node = node.parentElement;
  return node;
}

type Reviewed = Payload & { readonly files: readonly File[] };

/** @param onCleaned told how many tokens were masked in files, for the toolbar's count. */
export function createUploads(handedOn: HandedOn, onCleaned: (count: number) => void): Uploads {
  let pending = 0;
  /** @returns what the page is to get, nothing after a cancel. */
  const decide = async (placed: readonly PlacedFile[], anchor: Element): Promise<Reviewed | undefined> => {
    const files = placed.map(({ file }) => file);
    const cancelled = new AbortController();
    const close = showChecking(files, anchor, () => cancelled.abort());
    const checked = await checkFiles(files, cancelled.signal);
    close();
    if (cancelled.signal.aborted) return undefined;

    const reports = checked.map(({ report }) => report);
    const clean = reports.every(({ status }) => status === 'clean');
    const choice = clean ? 'as-it-is' : await askAboutFiles(reports, anchor);
    if (choice === 'cancel') return undefined;
    const chosen = choice === 'clean' ? cleanFiles(files, checked) : files;
    if (choice === 'clean') onCleaned(reports.reduce((sum, { total }) => sum + total, 0));
    return { files: chosen, paths: placed.map(({ path }) => path) };
  };
  const review: typeof decide = (placed, anchor) => {
    pending += 1;
    return decide(placed, anchor).finally(() => (pending -= 1));
  };

  return {
    pending: () => pending,
    picked: async (files, input, isPersons) => {
      const payload = await review(pickedFiles(files), visibleAnchor(input));
      if (!payload) return;
      if (isPersons) handedOn.remember(payload.files);
      fillInput(input, payload);
    },
    arrived: async (files, entries, anchor) => {
      const payload = await review(await arrivedFiles(files, entries), anchor);
      if (payload) handedOn.remember(payload.files);
      return payload;
    },
    opened: together(async (files) => {
      const payload = await review(pickedFiles(files), deepActive() ?? document.documentElement);
      return payload?.files.map((file, index) => (file === files[index] ? null : file));
    }),
  };
}
