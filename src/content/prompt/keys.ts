import { windowsAround } from '../around.ts';

/** What the keys of an open prompt do; those that it has no use for are the page's. */
export interface KeyActions {
  readonly mask?: () => void;
  readonly link?: () => void;
  /** Goes to the buttons: the prompt itself never takes the focus. */
  readonly focus: () => void;
  readonly dismiss?: () => void;
}

function actionFor(event: KeyboardEvent, { mask, link, focus, dismiss }: KeyActions): (() => void) | undefined {
  const { altKey, shiftKey, ctrlKey, metaKey, code, key } = event;
  // Escape of an input method puts away what is being composed.
  if (ctrlKey || metaKey || event.isComposing) return undefined;
  // By place on the keyboard: with Alt a Mac types another character than the one on the key.
  if (altKey && shiftKey && code === 'KeyM') return mask;
  if (altKey && shiftKey && code === 'KeyL') return link;
  if (altKey && shiftKey && code === 'KeyP') return focus;
  return key === 'Escape' && !altKey && !shiftKey ? dismiss : undefined;
}

/**
 * Answers the keys of an open prompt wherever the focus is, before the page sees them: the prompt may stand in a page around.
 * @param isSeen false where a key answers nothing
 */
export function listenToKeys(signal: AbortSignal, actions: KeyActions, isSeen: () => boolean): void {
  const listener = (event: KeyboardEvent): void => {
    const action = event.isTrusted ? actionFor(event, actions) : undefined;
    if (!action) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isSeen()) action();
  };
  for (const view of [window, ...windowsAround()])
    view.addEventListener('keydown', listener, { capture: true, signal });
}
