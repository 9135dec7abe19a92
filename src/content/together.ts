/**
 * Joins what is asked while an earlier answer is awaited: a page that reads the files of a folder one by one has them
 * reviewed as a batch.
 * @param ask answers for each of these, or for none
 */
export function together<T, R>(
  ask: (all: readonly T[]) => Promise<readonly R[] | undefined>,
): (some: readonly T[]) => Promise<readonly R[] | undefined> {
  let waiting: T[] = [];
  let last: Promise<readonly R[] | undefined> = Promise.resolve(undefined);
  let next: typeof last | undefined;
  const askNext = (): typeof last => {
    const all = waiting;
    waiting = [];
    next = undefined;
    return ask(all);
  };
  return async (some) => {
    const start = waiting.length;
    waiting.push(...some);
    last = next ??= last.then(askNext, askNext);
    return (await last)?.slice(start, start + some.length);
  };
}
