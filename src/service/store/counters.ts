/** Counters with an end, in this process's memory. */
export interface Counters {
  /** Counts one more, and tells how many there were since the window of `name` began. */
  readonly count: (name: string, windowMs: number) => number;
  /** How many there were, without one more. */
  readonly counted: (name: string) => number;
  /** Forgets the windows that are over. */
  readonly sweep: () => void;
}

interface Window {
  count: number;
  readonly endsAt: number;
}

/**
 * Makes counters.
 * @param clock milliseconds; monotonic, so that a corrected system time lifts no limit
 */
export function counters(clock = () => performance.now()): Counters {
  const windows = new Map<string, Window>();
  const current = (name: string): Window | undefined => {
    const known = windows.get(name);
    return known && known.endsAt > clock() ? known : undefined;
  };
  return {
    count: (name, windowMs) => {
      const window = current(name) ?? { count: 0, endsAt: clock() + windowMs };
      window.count += 1;
      windows.set(name, window);
      return window.count;
    },
    counted: (name) => current(name)?.count ?? 0,
    sweep: () => {
      for (const [name, { endsAt }] of windows) if (endsAt <= clock()) windows.delete(name);
    },
  };
}
