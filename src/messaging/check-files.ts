import { unreadableReport } from '../files/report.ts';
import { pause } from '../waiting/pause.ts';
import { newId } from './new-id.ts';
import type { CheckedFile } from './protocol.ts';
import { send } from './send.ts';

/** The background may have been ended in the middle, or the scanner's page may still be loading: it is asked again. */
const TRIES = 3;
const BETWEEN_MS = 200;

const unchecked = (files: readonly File[]): CheckedFile[] =>
  files.map((file) => ({ file, report: unreadableReport(file, 'failed') }));

/**
 * Has files checked by the scanner, wherever it lives.
 * @param signal stops it when it is aborted
 * @returns one answer for each file, in order; where the scanner cannot be reached, each is the file itself, reported as unreadable
 */
export async function checkFiles(
  files: readonly File[],
  signal: AbortSignal = new AbortController().signal,
): Promise<readonly CheckedFile[]> {
  for (let tried = 0; tried < TRIES && !signal.aborted; tried++) {
    const id = newId();
    const cancel = (): void => void send('files:cancel', { id }).catch(() => undefined);
    signal.addEventListener('abort', cancel, { once: true });
    try {
      await send('scanner:wake');
      // What is cancelled by now was told to nobody who checks it.
      signal.throwIfAborted();
      const checked = await send('files:check', { id, files });
      if (checked.length === files.length) return checked;
    } catch {
      await pause(BETWEEN_MS);
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }
  return unchecked(files);
}
