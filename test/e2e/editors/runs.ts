import { mkdir, writeFile } from 'node:fs/promises';
import type { BrowserKind } from '../../harness/driver.ts';

/** What one browser does with each item of a matrix. */
export interface Runner<I, R> {
  readonly run: (item: I) => Promise<R>;
  readonly close: () => Promise<void>;
}

export interface Runs<R> {
  /** The result of one item in one browser, as soon as its turn has come. */
  readonly of: (kind: BrowserKind, id: string) => Promise<R>;
  /** Waits for both browsers and writes `test-results/NAME.json`. */
  readonly end: () => Promise<void>;
}

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/**
 * Runs a matrix in both browsers at once, one item after the other in each: a browser has one focus and one clipboard,
 * but two cores serve two browsers.
 */
export function inBothBrowsers<I extends { readonly id: string }, R>(
  name: string,
  items: readonly I[],
  start: (kind: BrowserKind) => Promise<Runner<I, R>>,
): Runs<R> {
  const results = new Map<string, Promise<R>>();
  const ends = KINDS.map((kind) => {
    const runner = start(kind);
    let last: Promise<unknown> = runner;
    for (const item of items) {
      const result = last.then(async () => (await runner).run(item));
      results.set(`${kind} ${item.id}`, result);
      last = result.catch(() => undefined);
    }
    return last.then(async () => (await runner).close());
  });

  return {
    of: (kind, id) => results.get(`${kind} ${id}`) ?? Promise.reject(new Error(`${id} is not in the matrix`)),
    end: async () => {
      await Promise.allSettled(ends);
      const written: Record<string, unknown> = {};
      for (const [key, result] of results) written[key] = await result.catch((error: unknown) => String(error));
      await mkdir('test-results', { recursive: true });
      await writeFile(`test-results/${name}.json`, `${JSON.stringify(written, null, 2)}\n`);
    },
  };
}
