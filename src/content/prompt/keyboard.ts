/** How pages hear that the keyboard goes: each pair has its listeners. */
const LEAVING = ['blur', 'focusout'];
const COMING = ['focus', 'focusin'];

/** Where the keyboard was before it came to a panel. */
interface Kept {
  readonly target: EventTarget;
  /** As the window sees it: the outermost component around it. */
  readonly seen: EventTarget | null;
}

/**
 * To the page the keyboard stays where it was while it is at our buttons: one that keeps it in its dialog would take it from
 * them, and one that closes a field when the keyboard leaves would close that. Where it goes on to elsewhere, the page is told.
 * @returns where it was
 */
export function hideKeyboard(host: HTMLElement, view: Window, signal: AbortSignal): () => EventTarget | undefined {
  let kept: Kept | undefined;
  const listen = (types: readonly string[], listener: (event: FocusEvent) => void): void => {
    for (const type of types)
      view.addEventListener(type, (event) => listener(event as FocusEvent), { capture: true, signal });
  };
  const tell = ({ target }: Kept, relatedTarget: EventTarget | null): void => {
    kept = undefined;
    for (const type of LEAVING)
      target.dispatchEvent(new FocusEvent(type, { bubbles: type === 'focusout', composed: true, relatedTarget }));
  };

  listen(LEAVING, (event) => {
    const { type, target, relatedTarget: other } = event;
    const path = event.composedPath();
    if (other === host) {
      event.stopImmediatePropagation();
      kept = { target: path[0] ?? host, seen: target };
    } else if (path.includes(host)) {
      event.stopImmediatePropagation();
      // In another window it goes nowhere on this page.
      const isGone = other ? other !== kept?.seen : host.ownerDocument.hasFocus();
      if (type === 'focusout' && kept && isGone) tell(kept, other);
    }
  });
  listen(COMING, (event) => {
    const { type, target, relatedTarget: other } = event;
    const isBack = other === host && kept !== undefined && target === kept.seen;
    if (!isBack && !event.composedPath().includes(host)) return;
    event.stopImmediatePropagation();
    if (isBack && type === 'focusin') kept = undefined;
  });
  const tab = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' && event.composedPath().includes(host)) event.stopImmediatePropagation();
  };
  view.addEventListener('keydown', tab, { capture: true, signal });
  return () => kept?.target;
}
