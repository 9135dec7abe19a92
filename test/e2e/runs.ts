import { mkdir, writeFile } from 'node:fs/promises';
import type { BrowserKind } from '../harness/driver.ts';

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

/** Results of one browser, each as soon as its turn has come. */
export interface Turns<R> {
  readonly of: (id: string) => Promise<R>;
  /** When all turns are over, well or not. */
  readonly end: Promise<unknown>;
}

/** One item after the other: a browser has one focus and one clipboard. */
export function inTurn<I extends { readonly id: string }, R>(
  items: readonly I[],
  run: (item: I) => Promise<R>,
): Turns<R> {
  const results = new Map<string, Promise<R>>();
  let last: Promise<unknown> = Promise.resolve();
  for (const item of items) {
    const result = last.then(() => run(item));
    results.set(item.id, result);
    last = result.catch(() => undefined);
  }
  return { of: (id) => results.get(id) ?? Promise.reject(new Error(`${id} is not in the matrix`)), end: last };
}

/** Runs a matrix in both browsers at once: two cores serve two browsers. */
export function inBothBrowsers<I extends { readonly id: string }, R>(
  name: string,
  items: readonly I[],
  start: (kind: BrowserKind) => Promise<Runner<I, R>>,
): Runs<R> {
  const turns = new Map<BrowserKind, Turns<R>>();
  const ends = KINDS.map((kind) => {
    const runner = start(kind);
    const turn = inTurn(items, async (item) => (await runner).run(item));
    turns.set(kind, turn);
    return turn.end.then(async () => (await runner).close());
  });
  const of: Runs<R>['of'] = (kind, id) => turns.get(kind)?.of(id) ?? Promise.reject(new Error(`${kind} is not run`));

  return {
    of,
    end: async () => {
      await Promise.allSettled(ends);
      const written: Record<string, unknown> = {};
      for (const kind of KINDS)
        for (const { id } of items)
          written[`${kind} ${id}`] = await of(kind, id).catch((error: unknown) => String(error));
      await mkdir('test-results', { recursive: true });
      await writeFile(`test-results/${name}.json`, `${JSON.stringify(written, null, 2)}\n`);
    },
  };
}
