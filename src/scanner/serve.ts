import { hashSecret } from '../core/allowlist.ts';
import type { DetectOptions } from '../core/index.ts';
import { cleanFile } from '../files/index.ts';
import type { ScanAnswer, ScanOptions, ScanRequest } from './protocol.ts';

function detectOptions({ off, allowed: { hashes, salt }, allowedKeys, custom }: ScanOptions): DetectOptions {
  const known = new Set(hashes);
  return {
    off: new Set(off),
    allowedKeys,
    custom,
    ...(known.size > 0 && { allowed: (secret: string) => known.has(hashSecret(secret, salt)) }),
  };
}

/**
 * The worker's side: cleans what it is sent and answers through `answer`.
 * @returns takes one request; it never throws, and several may run at a time
 */
export function createServer(answer: (answer: ScanAnswer) => void): (request: ScanRequest) => void {
  const running = new Map<number, AbortController>();

  const clean = async (id: number, file: File, options: ScanOptions): Promise<void> => {
    const stop = new AbortController();
    running.set(id, stop);
    try {
      const onProgress = (progress: number): void => answer({ id, progress });
      const cleaned = await cleanFile(file, { ...detectOptions(options), signal: stop.signal, onProgress });
      answer({ id, report: cleaned.report, ...(cleaned.file !== file && { file: cleaned.file }) });
    } catch (error) {
      answer({ id, failed: error instanceof Error ? error.name : 'Error' });
    } finally {
      running.delete(id);
    }
  };

  return (request) => {
    if ('cancel' in request) running.get(request.id)?.abort();
    else void clean(request.id, request.file, request.options);
  };
}
