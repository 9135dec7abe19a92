import { unreadableReport } from '../files/report.ts';
import type { CheckedFile } from '../messaging/protocol.ts';
import { newId } from '../messaging/new-id.ts';
import { send } from '../messaging/send.ts';
import type { Guard } from './guard.ts';
import { loadPanels } from './panels.ts';

/** Hands the files that the person wants to upload to the page. */
export type Deliver = (files: readonly File[]) => void;

/** Checks files before the page sees them. */
export interface Uploads {
  /** False for files that were checked before: a widget passes them on from a drop to an input of its own. */
  readonly mayHold: (files: readonly File[]) => boolean;
  /** Checks, asks where something was found, and delivers what the person wants; nothing after a cancel. */
  readonly check: (files: readonly File[], anchor: Element, deliver: Deliver) => Promise<void>;
}

const unchecked = (files: readonly File[]): CheckedFile[] =>
  files.map((file) => ({ file, report: unreadableReport(file, 'failed') }));

/** The background may have been ended in the middle, or the scanner's page may still be loading: it is asked again. */
const TRIES = 3;
const BETWEEN_MS = 200;

async function checkInScanner(files: readonly File[], signal: AbortSignal): Promise<readonly CheckedFile[]> {
  for (let tried = 0; tried < TRIES && !signal.aborted; tried++) {
    const id = newId();
    const cancel = (): void => void send('files:cancel', { id }).catch(() => undefined);
    signal.addEventListener('abort', cancel, { once: true });
    try {
      await send('scanner:wake');
      const checked = await send('files:check', { id, files });
      if (checked.length === files.length) return checked;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }
  return unchecked(files);
}

/** The same file goes on as it is, not as the copy of it that came back. */
const cleanFiles = (files: readonly File[], checked: readonly CheckedFile[]): File[] =>
  files.map((file, index) => {
    const answer = checked[index];
    return answer?.report.status === 'findings' ? answer.file : file;
  });

const HANDED_ON_MS = 10_000;

const keyOf = ({ name, size, lastModified }: File): string => `${name}/${size}/${lastModified}`;

/** @param onCleaned told how many tokens were masked in files, for the toolbar's count. */
export function createUploads(guard: Guard, onCleaned: (count: number) => void): Uploads {
  // Widgets make new File objects of the ones they got, so the object alone does not tell; for a few seconds only, so
  // that picking the same file again is checked again.
  const delivered = new Set<string>();
  const remember = (file: File): void => {
    delivered.add(keyOf(file));
    setTimeout(() => delivered.delete(keyOf(file)), HANDED_ON_MS);
  };

  return {
    mayHold: (files) => guard.watches() && files.some((file) => !delivered.has(keyOf(file))),
    check: async (files, anchor, deliver) => {
      const cancelled = new AbortController();
      const panels = loadPanels().catch(() => undefined);
      const closing = panels.then((all) => all?.showChecking(files, anchor, () => cancelled.abort()));
      const checked = await checkInScanner(files, cancelled.signal);
      (await closing)?.();
      if (cancelled.signal.aborted) return;

      const reports = checked.map(({ report }) => report);
      const clean = reports.every(({ status }) => status === 'clean');
      // What cannot be asked about is not uploaded.
      const choice = clean ? 'as-it-is' : await (await panels)?.askAboutFiles(reports, anchor);
      if (!choice || choice === 'cancel') return;
      const chosen = choice === 'clean' ? cleanFiles(files, checked) : files;
      if (choice === 'clean') onCleaned(reports.reduce((sum, { total }) => sum + total, 0));
      chosen.forEach(remember);
      deliver(chosen);
    },
  };
}
