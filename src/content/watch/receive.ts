import type { Arriving, Reading } from './arriving.ts';
import { hold } from './hold.ts';
import { handsNow, withHands } from './hands.ts';
import type { Lookout } from './lookout.ts';

/** Whether a text may bring a token, in its rich form too. */
export const mayBring = ({ text, html }: Reading, { suspects }: Lookout): boolean =>
  suspects(text, 'paste') || (html !== '' && suspects(html, 'field'));

/**
 * Decides about a text on its way in: holds its event and asks, or does not touch it. In the first moments of a frame the
 * hands and the settings are still to come: what may bring a token is held until they decide.
 */
export function receive(arriving: Arriving, lookout: Lookout): void {
  if (!lookout.asks()) return;
  const { event } = arriving;
  const hands = lookout.isAwake() ? handsNow() : undefined;
  if (hands) {
    if (hands.take(arriving)) hold(event);
    return;
  }
  if (!mayBring(arriving, lookout)) return;
  hold(event);
  void withHands(({ settle }) => settle(arriving));
}
