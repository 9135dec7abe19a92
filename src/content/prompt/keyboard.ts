import { shadowRootOf } from '../../platform/dom.ts';
import { deepActive } from '../editors/target.ts';

/** How pages hear that the keyboard goes: each pair has its listeners. */
const LEAVING = ['blur', 'focusout'];
const COMING = ['focus', 'focusin'];

/** Where the keyboard was before it came to a panel. */
interface Kept {
  readonly target: EventTarget;
  /** As the window sees it: the outermost component around it. */
  readonly seen: EventTarget | null;
}

/** A panel whose keyboard is the person's and ours. */
interface Keyboard {
  readonly host: HTMLElement;
  /** The field that the panel is about. */
  readonly anchor: Element;
  /** While its buttons are drawn anew the keyboard goes nowhere. */
  readonly isRedrawn: () => boolean;
}

/**
 * To the page the keyboard stays where it was while it is at our buttons: one that keeps it in its dialog would take it from
 * them, and one that closes a field when the keyboard leaves would close that. Where it goes on to elsewhere, the page is told.
 * @returns where it was
 */
export function hideKeyboard(
  { host, anchor, isRedrawn }: Keyboard,
  view: Window,
  signal: AbortSignal,
): () => EventTarget | undefined {
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
  /** A closed component hides what an event was aimed at: by the field, `inside` is meant. */
  const targetOf = (event: Event, inside: () => Element | null): EventTarget => {
    const [node = host] = event.composedPath();
    return (shadowRootOf(node as Element)?.contains(anchor) && inside()) || node;
  };

  listen(LEAVING, (event) => {
    const { type, target, relatedTarget: other } = event;
    if (other === host) {
      event.stopImmediatePropagation();
      kept = { target: targetOf(event, () => anchor), seen: target };
    } else if (event.composedPath().includes(host)) {
      event.stopImmediatePropagation();
      // In another window it goes nowhere on this page.
      const isGone = other ? other !== kept?.seen : host.ownerDocument.hasFocus() && !isRedrawn();
      if (type === 'focusout' && kept && isGone) tell(kept, other);
    }
  });
  listen(COMING, (event) => {
    if (event.composedPath().includes(host)) event.stopImmediatePropagation();
    // Windows and documents hear it too, when the person comes back to them.
    else if (kept && event.isTrusted && (event.target as Partial<Element>).localName) {
      const target = targetOf(event, deepActive);
      // Elsewhere by a way that nothing told of: within one component, from a button that is gone, from the browser's own.
      if (target !== kept.target) return tell(kept, target);
      event.stopImmediatePropagation();
      if (event.type === 'focusin') kept = undefined;
    }
  });
  const tab = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' && event.composedPath().includes(host)) event.stopImmediatePropagation();
  };
  view.addEventListener('keydown', tab, { capture: true, signal });
  return () => kept?.target;
}
