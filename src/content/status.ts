import { send } from '../messaging/send.ts';
import type { PageStatus } from '../messaging/protocol.ts';
import { route } from '../messaging/router.ts';
import type { Guard } from './guard.ts';
import type { Lifetime } from './lifetime.ts';

/** Tells the toolbar how this frame stands. */
export interface Status {
  readonly report: () => void;
  readonly handled: (count: number) => void;
  /** This frame is no longer watched. */
  readonly off: () => void;
}

/** @param openCount findings that are still open in this frame. */
export function createStatus(guard: Guard, openCount: () => number, { signal }: Lifetime): Status {
  let handled = 0;
  const now = (): PageStatus => ({
    state: guard.watches() ? 'watching' : 'paused',
    open: openCount(),
    handled,
    blind: [],
  });
  signal.addEventListener('abort', route({ 'page:status': now }));
  // The toolbar is a courtesy: a worker that cannot be reached must not disturb the page.
  const tell = (status: PageStatus): void => void send('tab:report', status).catch(() => undefined);
  if (window === window.top) tell({ ...now(), loaded: true });
  return {
    report: () => tell(now()),
    handled: (count) => {
      handled += count;
      tell(now());
    },
    off: () => tell({ state: 'off', open: 0, handled: 0, blind: [] }),
  };
}
