/**
 * The extension has a queue without names (`platform/in-turn.ts`), which keeps nothing of a job that is over. This one is for
 * links by the thousand, each of which waits for itself alone, and has to forget their names; the service and the extension
 * share `core` and `links`, which are no place for either.
 *
 * Makes a queue per name: jobs of one name run one after the other, jobs of different names side by side.
 * @returns a function that runs a job when its turn has come, and hands on its result or error
 */
export function inTurn(): <T>(name: string, job: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (name, job) => {
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(job, job);
    last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  };
}
