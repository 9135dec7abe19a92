import { hear } from '../../messaging/hear.ts';
import { matches } from '../../portals/match.ts';
import type { Lifetime } from './lifetime.ts';
import { ownAddress } from './own-address.ts';

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
