import type { Wanted } from '../core/settings/detect-options.ts';
import type { Cleaned } from '../files/index.ts';
// Not by the index: the page that owns the worker needs no detection.
import { unreadableReport } from '../files/report.ts';
import type { ScanAnswer, ScanRequest } from './protocol.ts';

/** What is used of a worker, so that tests can stand in for one. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface Scanner {
  /**
   * Cleans a file in the worker. A worker that breaks, is killed or goes silent costs no file: the answer is then the original,
   * reported as `unreadable` because of `failed`, and the next call starts a new worker.
   * @throws the signal's reason, at once, when it is aborted
   */
  readonly clean: (file: File, wanted: Wanted, signal?: AbortSignal) => Promise<Cleaned>;
  /** Ends the worker; what is still running fails. */
  readonly close: () => void;
}

interface Job {
  readonly file: File;
  readonly done: (cleaned: Cleaned) => void;
}

/** A worker holds some 30 MB, and starts in less time than a file picker takes to close. */
const IDLE_MS = 30_000;
/** It answers after each piece of a file. Nobody is told when a worker is killed for want of memory, so silence must do. */
const SILENT_MS = 60_000;

const startWorker = (): WorkerLike => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * The owner of the worker that cleans files: starts it when there is work and ends it when there has been none for a while.
 * @param start makes a worker
 */
export function createScanner(start: () => WorkerLike = startWorker): Scanner {
  const jobs = new Map<number, Job>();
  let worker: WorkerLike | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  const close = (): void => {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
    for (const { file, done } of jobs.values()) done({ file, report: unreadableReport(file, 'failed') });
    jobs.clear();
  };

  const watch = (): void => {
    clearTimeout(timer);
    timer = setTimeout(close, jobs.size > 0 ? SILENT_MS : IDLE_MS);
  };

  const take = (answer: ScanAnswer): void => {
    const job = jobs.get(answer.id);
    if (!job) return;
    const { file, done } = job;
    // Progress is a sign of life, and no more.
    if (!('progress' in answer)) {
      jobs.delete(answer.id);
      done(
        'failed' in answer
          ? { file, report: unreadableReport(file, 'failed') }
          : { file: answer.file ?? file, report: answer.report },
      );
    }
    watch();
  };

  const running = (): WorkerLike => {
    if (worker) return worker;
    const started = start();
    // A worker that was given up may still have events in the queue.
    const whileOurs = (handle: () => void): void => {
      if (started === worker) handle();
    };
    started.addEventListener('message', ({ data }: MessageEvent<ScanAnswer>) => whileOurs(() => take(data)));
    started.addEventListener('error', () => whileOurs(close));
    started.addEventListener('messageerror', () => whileOurs(close));
    return (worker = started);
  };

  const clean: Scanner['clean'] = (file, wanted, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const id = ++lastId;
      const post = (request: ScanRequest): void => running().postMessage(request);
      const cancel = (): void => {
        if (jobs.delete(id)) post({ id, cancel: true });
        watch();
        reject(signal?.reason as Error);
      };
      const done = (cleaned: Cleaned): void => {
        signal?.removeEventListener('abort', cancel);
        resolve(cleaned);
      };
      signal?.addEventListener('abort', cancel, { once: true });
      jobs.set(id, { file, done });
      try {
        post({ id, file, wanted });
        watch();
      } catch {
        // The browser refuses to start a worker.
        close();
      }
    });

  return { clean, close };
}

/**
 * Cleans files one after the other, so that a broken one takes no other with it and memory holds one piece at a time.
 * @returns one answer for each file, in order
 * @throws the signal's reason, when it is aborted
 */
export async function cleanFiles(
  scanner: Scanner,
  files: readonly File[],
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<Cleaned[]> {
  const cleaned: Cleaned[] = [];
  for (const file of files) cleaned.push(await scanner.clean(file, wanted, signal));
  return cleaned;
}
