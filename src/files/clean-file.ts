import type { DetectOptions } from '../core/options.ts';
import { assemble } from './assemble.ts';
import { mergeEdits } from './edits.ts';
import { findCopies } from './copies/index.ts';
import { findSecrets } from './find-secrets.ts';
import { unreadableReport, type FileReport } from './report.ts';
import { HEAD, sniff, TAIL } from './sniff/index.ts';
import { tally } from './tally.ts';
import { LAYOUT, type Layout } from './reading/windows.ts';

export interface CleanOptions extends DetectOptions {
  readonly signal?: AbortSignal;
  /** Share of the work that is done, from 0 to 1, never falling. */
  readonly onProgress?: (share: number) => void;
}

export interface Cleaned {
  /** The very `File` that was given, unless something was masked. */
  readonly file: File;
  readonly report: FileReport;
}

/** Larger files are not read: minutes of work, and offsets of the web platform's blobs are safe far beyond. */
const MOST_BYTES = 4 * 1024 ** 3;

/** Share of the first pass; the second, over bytes alone, is much faster. */
const FIRST_PASS = 0.85;

/**
 * Whether reading failed because the file behind the `Blob` is deleted, changed, a folder or forbidden: the standard has NotFoundError,
 * NotReadableError and SecurityError for that, Firefox an AbortError too. https://w3c.github.io/FileAPI/#file-error-exceptions
 */
const isGone = (error: unknown): boolean => error instanceof DOMException;

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

async function clean(file: File, options: CleanOptions, layout: Layout): Promise<Cleaned> {
  const { signal, onProgress, ...detectOptions } = options;
  const head = await bytesOf(file.slice(0, HEAD));
  const sniffed = sniff(head, await bytesOf(file.slice(-TAIL)), file.name);
  if (!sniffed.ok) return { file, report: unreadableReport(file, sniffed.reason, sniffed.format) };
  if (file.size > MOST_BYTES) return { file, report: unreadableReport(file, 'too-large', sniffed.format) };

  const { name, size } = file;
  const first = (to: number): void => onProgress?.((FIRST_PASS * to) / size);
  const second = (to: number): void => onProgress?.(FIRST_PASS + ((1 - FIRST_PASS) * to) / size);
  const text = { ...sniffed, file, layout, signal };
  const found = await findSecrets(text, { source: 'file', ...detectOptions }, first);
  const copies = await findCopies(text, found.secrets, second);
  const edits = mergeEdits([...found.edits, ...copies]);
  onProgress?.(1);
  const report = { name, size, format: sniffed.format, counts: tally(edits), total: edits.length };
  if (edits.length === 0) return { file, report: { ...report, status: 'clean' } };
  return { file: await assemble(file, edits, sniffed.encoding, signal), report: { ...report, status: 'findings' } };
}

/**
 * Reads a file piece by piece and masks every secret in it, with all its copies. Bytes that are no part of a secret stay as they are:
 * encoding, byte order mark, line ends. Memory does not grow with the file, time grows linearly with it.
 *
 * @param file of any kind and size; over 4 GiB it is reported and not read
 * @param layout sizes of the pieces, in bytes; they make no difference to the result
 * @returns the file to upload in its place (the very same where nothing was masked) and a report without secrets
 * @throws the signal's reason, when it is aborted. A file that cannot be read is no error but a report.
 */
export async function cleanFile(file: File, options: CleanOptions = {}, layout: Layout = LAYOUT): Promise<Cleaned> {
  options.signal?.throwIfAborted();
  try {
    return await clean(file, options, layout);
  } catch (error) {
    if (isGone(error) && options.signal?.aborted !== true) return { file, report: unreadableReport(file, 'gone') };
    throw error;
  }
}
