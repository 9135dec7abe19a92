/** Counters with an end, in this process's memory. */
export interface Counters {
  /** Counts one more, and tells how many there were since the window of `name` began. */
  readonly count: (name: string, windowMs: number) => number;
  /** Forgets the windows that are over. */
  readonly sweep: () => void;
}

/**
 * Makes counters.
 * @param clock milliseconds; monotonic, so that a corrected system time lifts no limit
 */
export function counters(clock = () => performance.now()): Counters {
  const windows = new Map<string, { count: number; readonly endsAt: number }>();
  return {
    count: (name, windowMs) => {
      const known = windows.get(name);
      const window = known && known.endsAt > clock() ? known : { count: 0, endsAt: clock() + windowMs };
      window.count += 1;
      windows.set(name, window);
      return window.count;
    },
    sweep: () => {
      for (const [name, { endsAt }] of windows) if (endsAt <= clock()) windows.delete(name);
    },
  };
}
