import { isHost } from './host.ts';
import { createSight } from './sight.ts';

/** A cover that the page takes away at the press was there at the look before. */
const LOOK_MS = 250;

/** A panel that is open, and may be taken away. */
interface Open {
  readonly host: HTMLElement;
  readonly body: HTMLElement;
  /** The host's style as we wrote it. */
  readonly style: () => string;
  /** Without a button there is nothing to answer. */
  readonly hasButton: () => boolean;
}

/**
 * Sees to it that a panel is answered only where the person sees it; else it is `gone`. Begun before the host is shown:
 * what lies in the top layer by then lies below it.
 * @param signal aborted when the panel is closed
 * @returns asked at each answer: false where the page hides or covers the panel
 */
export function lookAfter(
  { host, body, style, hasButton }: Open,
  gone: () => void,
  signal: AbortSignal,
): () => boolean {
  const { isLikeMade, isCovered } = createSight({ host, panel: body, style, isOurs: isHost }, signal);
  let wasCovered = false;
  const removal = new MutationObserver(() => {
    if (!host.isConnected) gone();
  });
  // All of the document: the page may take away the dialog that the panel stands in.
  removal.observe(host.ownerDocument, { childList: true, subtree: true });
  const look = setInterval(() => {
    if (!hasButton()) return;
    // A dialog of the page may lie over it for a while: that alone takes nothing away.
    if (isLikeMade()) wasCovered = isCovered();
    else gone();
  }, LOOK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(look);
    removal.disconnect();
  });
  const isSeen = (): boolean => {
    const isAsShown = isLikeMade() && !wasCovered && !isCovered();
    if (!isAsShown) gone();
    return isAsShown;
  };
  // Before any button. Only a person's own click counts: pages can make click events.
  const answered = (event: MouseEvent): void => {
    if (!event.isTrusted || !isSeen()) event.stopImmediatePropagation();
  };
  body.addEventListener('click', answered, { capture: true });
  return isSeen;
}
