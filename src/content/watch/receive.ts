import { hold } from './hold.ts';
import { handsNow, withHands } from './hands.ts';
import type { Lookout } from './lookout.ts';

/** What is on its way into a page, as its event brings it. */
export interface Arriving {
  readonly event: ClipboardEvent | DragEvent;
  /** Where the event happened. */
  readonly target: Element;
  /** The field around the target, where it is in one. */
  readonly anchor: Element;
  readonly text: string;
  readonly html: string;
  /** Only those that are reviewed. */
  readonly files?: readonly File[];
  /** Of the files: folders are walked through. */
  readonly entries?: readonly (FileSystemEntry | null)[];
}

/**
 * Decides about a text on its way in: holds its event and asks, or does not touch it. In the first moments of a frame the
 * hands and the settings are still to come: what may bring a token is held until they decide.
 */
export function receive(arriving: Arriving, { asks, isAwake, suspects }: Lookout): void {
  const { event, text, html } = arriving;
  if (!asks()) return;
  const hands = isAwake() ? handsNow() : undefined;
  if (hands) {
    if (hands.take(arriving)) hold(event);
    return;
  }
  if (!suspects(text, 'paste') && (html === '' || !suspects(html, 'field'))) return;
  hold(event);
  void withHands(({ settle }) => settle(arriving));
}
