import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashSecret } from '../../../src/core/hash-secret.ts';
import { cleanFiles, createScanner, type WorkerLike } from '../../../src/scanner/host.ts';
import type { ScanAnswer, ScanRequest } from '../../../src/scanner/protocol.ts';
import { createServer } from '../../../src/scanner/serve.ts';
import { secretValue } from '../files/samples.ts';

const ANYTHING = { rulesOff: [], allowed: [], salt: 'salt', allowedKeys: [], custom: [] };
const SECRET = secretValue(5);
const file = new File([`password=${SECRET}\n`], 'a.log');
const cleanText = new File(['nothing here'], 'b.log');

/** A worker in this thread: whatever crosses is cloned, as between threads. */
function fakeWorker(serve?: (request: ScanRequest, answer: (answer: ScanAnswer) => void) => void) {
  const events = new EventTarget();
  const answer = (data: ScanAnswer): void => void events.dispatchEvent(new MessageEvent('message', { data }));
  const server = createServer(answer);
  const worker = {
    postMessage: (request: ScanRequest) => (serve ? serve(request, answer) : server(request)),
    terminate: vi.fn<() => void>(),
    addEventListener: events.addEventListener.bind(events),
    crash: () => void events.dispatchEvent(new Event('error')),
  };
  return worker;
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('createScanner', () => {
  it('starts one worker when it is needed, and ends it when it has been idle', async () => {
    const workers: ReturnType<typeof fakeWorker>[] = [];
    const start = vi.fn<() => WorkerLike>(() => {
      const worker = fakeWorker();
      workers.push(worker);
      return worker as WorkerLike;
    });
    const scanner = createScanner(start);
    expect(start).not.toHaveBeenCalled();
    await Promise.all([scanner.clean(file, ANYTHING), scanner.clean(cleanText, ANYTHING)]);
    expect(start).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(29_000);
    expect(workers[0]?.terminate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect(workers[0]?.terminate).toHaveBeenCalledTimes(1);
    await scanner.clean(file, ANYTHING);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('answers in order, with the very file where nothing was found', async () => {
    const scanner = createScanner(() => fakeWorker() as WorkerLike);
    const [first, second] = await cleanFiles(scanner, [file, cleanText], ANYTHING);
    expect(first?.report).toMatchObject({ status: 'findings', total: 1 });
    expect(await first?.file.text()).not.toContain(SECRET);
    expect(second?.file).toBe(cleanText);
  });

  it('carries what is wanted as plain data', async () => {
    const scanner = createScanner(() => fakeWorker() as WorkerLike);
    for (const wanted of [
      { ...ANYTHING, rulesOff: ['password'] },
      { ...ANYTHING, allowed: [hashSecret(SECRET, 'salt')] },
    ]) {
      structuredClone(wanted);
      expect((await scanner.clean(file, wanted)).report.status).toBe('clean');
    }
  });

  it('gives the file back when the worker crashes or refuses to start, and works again', async () => {
    const dead = fakeWorker(() => undefined);
    const starts = [
      () => dead as WorkerLike,
      (): WorkerLike => {
        throw new DOMException('no', 'SecurityError');
      },
    ];
    const scanner = createScanner(() => starts.shift()?.() ?? (fakeWorker() as WorkerLike));
    const pending = scanner.clean(file, ANYTHING);
    dead.crash();
    for (const cleaned of [await pending, await scanner.clean(file, ANYTHING)]) {
      expect(cleaned.file).toBe(file);
      expect(cleaned.report).toMatchObject({ status: 'unreadable', reason: 'failed', name: 'a.log' });
    }
    expect(dead.terminate).toHaveBeenCalledTimes(1);
    expect((await scanner.clean(file, ANYTHING)).report.status).toBe('findings');
  });

  it('does not wait for ever for a worker that was killed, but for one that tells its progress', async () => {
    let say: (answer: ScanAnswer) => void = () => undefined;
    const silent = fakeWorker((_, answer) => (say = answer));
    const scanner = createScanner(() => silent as WorkerLike);
    const pending = scanner.clean(file, ANYTHING);
    vi.advanceTimersByTime(59_000);
    say({ id: 1, progress: 0.5 });
    vi.advanceTimersByTime(59_000);
    expect(silent.terminate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect((await pending).report).toMatchObject({ status: 'unreadable', reason: 'failed' });
  });

  it('reports a bug in the cleaning as failed', async () => {
    const broken = Object.assign(new File(['x'], 'c.log'), {
      slice: () => {
        throw new TypeError('bug');
      },
    });
    const cleaned = await createScanner(() => fakeWorker() as WorkerLike).clean(broken, ANYTHING);
    expect(cleaned.report).toMatchObject({ reason: 'failed' });
  });

  it('stops at once when it is told to, and tells the worker', async () => {
    const requests: ScanRequest[] = [];
    const scanner = createScanner(() => fakeWorker((request) => void requests.push(request)) as WorkerLike);
    const stop = new AbortController();
    const pending = cleanFiles(scanner, [file, file], ANYTHING, stop.signal);
    stop.abort();
    await expect(pending).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(requests).toEqual([
      { id: 1, file, wanted: ANYTHING },
      { id: 1, cancel: true },
    ]);
    await expect(scanner.clean(file, ANYTHING, stop.signal)).rejects.toThrow();
  });
});
