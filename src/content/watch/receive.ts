import { hold } from './hold.ts';
import { handsNow, loadHands } from './hands.ts';
import type { Lookout } from './lookout.ts';

/** A text on its way into a field, as its event brings it. */
export type Arriving = {
  /** Where the event happened. */
  readonly target: Element;
  readonly text: string;
  readonly html: string;
} & ({ readonly kind: 'paste'; readonly event: ClipboardEvent } | { readonly kind: 'drop'; readonly event: DragEvent });

/**
 * Decides about a text on its way in: holds its event and asks, or does not touch it. In the first moments of a frame the
 * hands and the settings are still to come: what may bring a token is held until they decide.
 */
export function receive(arriving: Arriving, anchor: Element, lookout: Lookout): void {
  const { isAwake, isRightPlace, settings, suspects, wake, watches } = lookout;
  const asks = (): boolean => watches() && settings().onPaste !== 'warn' && !isRightPlace(anchor);
  if (!asks()) return;
  const { event, text, html } = arriving;
  const hands = isAwake() ? handsNow() : undefined;
  if (hands) {
    if (hands.take(arriving)) hold(event);
    return;
  }
  if (!suspects(text, 'paste') && (html === '' || !suspects(html, 'field'))) return;
  hold(event);
  // Where no hands can come (the extension is being updated), nothing is put in: the text is still where it came from.
  void Promise.all([loadHands(), wake()]).then(
    ([late]) => (asks() && late.take(arriving)) || late.letIn(arriving),
    () => undefined,
  );
}
