import { detectOptions, type Wanted } from '../core/settings/detect-options.ts';
import { cleanFile } from '../files/index.ts';
import { asItIsNow } from './as-it-is-now.ts';
import type { ScanAnswer, ScanRequest } from './protocol.ts';

/**
 * The worker's side: cleans what it is sent and answers through `answer`.
 * @returns takes one request; it never throws, and several may run at a time
 */
export function createServer(answer: (answer: ScanAnswer) => void): (request: ScanRequest) => void {
  const running = new Map<number, AbortController>();

  const clean = async (id: number, file: File, wanted: Wanted): Promise<void> => {
    const stop = new AbortController();
    running.set(id, stop);
    try {
      const onProgress = (progress: number): void => answer({ id, progress });
      const whole = await asItIsNow(file);
      const cleaned = await cleanFile(whole, { ...detectOptions(wanted), signal: stop.signal, onProgress });
      answer({ id, report: cleaned.report, ...(cleaned.file !== whole && { file: cleaned.file }) });
    } catch (error) {
      answer({ id, failed: error instanceof Error ? error.name : 'Error' });
    } finally {
      running.delete(id);
    }
  };

  return (request) => {
    if ('cancel' in request) running.get(request.id)?.abort();
    else void clean(request.id, request.file, request.wanted);
  };
}
