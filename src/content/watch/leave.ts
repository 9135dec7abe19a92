import { hear } from '../../messaging/hear.ts';
import { matches } from '../../portals/match.ts';
import type { Lifetime } from './lifetime.ts';

/** The address that match patterns hold for: a blank or `srcdoc` frame belongs to the page that made it. */
const ownAddress = (): URL => new URL(/^https?:/.test(self.origin) ? self.origin : document.baseURI);

/**
 * Ends this frame's watch when the person switched the page off or took its permission back.
 * @param left told when the watch has ended
 */
export function leaveWhenSwitchedOff({ signal, end }: Lifetime, left: () => void): void {
  const stop = hear({
    'page:watched': ({ patterns }) => {
      if (patterns.some((pattern) => matches(pattern, ownAddress()))) return;
      end();
      left();
    },
  });
  signal.addEventListener('abort', stop);
}
