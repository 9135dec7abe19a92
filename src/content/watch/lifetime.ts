import { isAlive } from '../../platform/runtime.ts';

/** How long this content script lives: everything it adds to the page takes `signal` and is gone when it aborts. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /**
   * Asked at the door of every interceptor. False once the extension was updated or removed: then all listeners and
   * UI are gone before this returns, and the page works as without us.
   */
  readonly alive: () => boolean;
  /** The page is no longer to be watched: everything is taken out of it. */
  readonly end: () => void;
}

/** @param onOrphaned told once, when the extension is gone under an open page. */
export function createLifetime(onOrphaned: () => void): Lifetime {
  const controller = new AbortController();
  const alive = (): boolean => {
    if (controller.signal.aborted) return false;
    if (isAlive()) return true;
    controller.abort();
    onOrphaned();
    return false;
  };
  return { signal: controller.signal, alive, end: () => controller.abort() };
}
