/**
 * Makes a queue per name: jobs of one name run one after the other, jobs of different names side by side.
 *
 * For links by the thousand, each of which waits for itself alone; their names are forgotten. The extension's queue
 * (`waiting/in-turn.ts`) knows no names, and the service shares no room with it.
 * @returns a function that runs a job when its turn has come, and hands on its result or error
 */
export function inTurnByName(): <T>(name: string, job: () => Promise<T>) => Promise<T> {
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
