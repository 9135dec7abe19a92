import { send } from '../../messaging/send.ts';
import type { PageStatus } from '../../messaging/protocol.ts';
import { hear } from '../../messaging/hear.ts';
import type { Lifetime } from './lifetime.ts';
import type { Listeners } from './listeners.ts';
import type { Lookout } from './lookout.ts';

/** Tells the toolbar how this frame stands. */
export interface Status {
  /** So many tokens of this frame's fields were not answered for. */
  readonly opened: (count: number) => void;
  readonly handled: (count: number) => void;
  /** This frame is no longer watched. */
  readonly off: () => void;
}

interface Watched {
  readonly lookout: Lookout;
  readonly listeners: Listeners;
  readonly lifetime: Lifetime;
}

/** Reports this frame when it was loaded or came back, when the person goes into a frame of it, and when it is asked. */
export function createStatus({ lookout, listeners, lifetime: { signal } }: Watched): Status {
  let open = 0;
  let handled = 0;
  const now = async (): Promise<PageStatus> => {
    await lookout.wake();
    return { state: lookout.watches() ? 'watching' : 'paused', open, handled, blind: [] };
  };
  signal.addEventListener('abort', hear({ 'page:status': now }));
  // The toolbar is a courtesy: a worker that cannot be reached must not disturb the page.
  const tell = (more?: Partial<PageStatus>): void =>
    void now()
      .then((status) => send('tab:report', { ...status, ...more }))
      .catch(() => undefined);
  if (window === window.top) {
    const loaded = ({ persisted = true }): unknown => persisted && tell({ loaded: true });
    loaded({});
    // The toolbar forgets a tab that goes elsewhere, and the page that comes back as it was left is not loaded anew.
    listeners.add('pageshow', loaded);
  }
  // In Firefox a frame of another process has the focus some time later, on a busy machine seconds later.
  const look = (delay: number): void =>
    void setTimeout(() => {
      if (signal.aborted) return;
      if (document.activeElement?.localName === 'iframe') tell({ entered: true });
      else if (delay < 8000) look(delay * 2);
    }, delay);
  listeners.add('blur', () => look(500));
  return {
    opened: (count) => {
      open = count;
      tell();
    },
    handled: (count) => {
      handled += count;
      tell();
    },
    off: () => tell({ state: 'off', open: 0, handled: 0 }),
  };
}
