import { shadowRootOf } from '../../platform/dom.ts';
import { containerFor } from './container.ts';
import { createHost, styleAt } from './host.ts';
import { hideKeyboard } from './keyboard.ts';
import { lookAfter } from './look-after.ts';
import { besideField } from './position.ts';
import { stageFor } from './stage.ts';

/** A panel of ours on the page: a closed shadow root in the top layer. */
export interface Panel {
  /** Shows this instead of what was shown. */
  readonly show: (...content: Node[]) => void;
  /** Has it read out once by a screen reader, without taking the focus; what is said first is the panel's name. */
  readonly announce: (text: string) => void;
  /** Goes to the first button. */
  readonly focus: () => void;
  readonly close: () => void;
  /** While the person holds the mouse down on it: what is drawn anew then loses the click. */
  readonly isPressed: () => boolean;
  /** Aborted when the panel is closed. */
  readonly signal: AbortSignal;
  /** False where the page hides or covers the panel: then nobody saw what they answer, and it is taken away. */
  readonly isSeen: () => boolean;
}

/** Screen readers need a moment to notice a live region before it speaks. */
const ANNOUNCE_MS = 100;

/** What comes with a press on a panel. Only the click that ends it is for our buttons. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'];

/** Of the panel that waits for an answer: a word that comes meanwhile stands beside it, not over its buttons. */
let asking: HTMLElement | undefined;

/**
 * Opens a panel beside `anchor`. It outlives the content script: what it holds back would be lost with it.
 * @param onGone the page took the panel away, hid or covered it: to be treated as a dismissal that inserts nothing.
 * @param asks false for what only says something.
 */
export function openPanel(anchor: Element, onGone: () => void, asks = true): Panel {
  const stage = stageFor(anchor);
  const { documentElement: page, defaultView } = stage.document;
  const view = defaultView ?? window;
  const { host, root, body, alert } = createHost(stage.document);
  const neighbour = asks ? undefined : asking;
  if (asks) asking = host;

  let style = '';
  const place = (): void => {
    const box = neighbour?.isConnected ? neighbour.getBoundingClientRect() : stage.box();
    const viewport = { width: page.clientWidth || view.innerWidth, height: view.innerHeight };
    const { left, top } = besideField(box, host.getBoundingClientRect(), viewport);
    host.style.cssText = styleAt(left, top);
    style = host.style.cssText.trim();
  };
  const firstButton = (): HTMLElement | null => body.querySelector<HTMLElement>('.actions button');
  const byPart = (part: string): HTMLElement | null => body.querySelector<HTMLElement>(`[data-part="${part}"]`);

  const lifetime = new AbortController();
  const { signal } = lifetime;
  let isRedrawn = false;
  const keyboardWas = hideKeyboard({ host, anchor, isRedrawn: () => isRedrawn }, view, signal);
  const close = (): void => {
    if (signal.aborted) return;
    const before = keyboardWas();
    // The keyboard goes back to where it was before it came to our buttons, which may be gone before the panel. A component
    // takes none for the field in it.
    if (root.activeElement || before) {
      ((before && !shadowRootOf(before as Element) ? before : anchor) as Partial<HTMLElement>).focus?.();
    }
    if (host.matches(':popover-open')) host.hidePopover();
    host.remove();
    // Last: what goes with the keyboard at its buttons may tell of it.
    lifetime.abort();
  };
  const gone = (): void => {
    if (signal.aborted) return;
    close();
    onGone();
  };
  const goneWithFrame = ({ persisted }: PageTransitionEvent): void => {
    // Where it stands in a page around, it would stay there with buttons that nobody answers.
    if (!persisted) close();
  };

  host.style.cssText = styleAt(0, 0);
  containerFor(anchor, stage).append(host);
  const isSeen = lookAfter({ host, body, style: () => style, hasButton: () => firstButton() !== null }, gone, signal);
  host.showPopover();
  window.addEventListener('pagehide', goneWithFrame, { signal });
  let [isPressed, isOurs] = [false, false];
  const pressed = (event: Event): void => {
    // Wherever the button comes up: who lets go beside the panel presses nothing.
    if (event.type === 'mouseup') isPressed = false;
    const isHere = event.composedPath().includes(host);
    if (event.type.endsWith('down')) isOurs = isHere;
    // What began on the page, as a selection by the mouse, ends there wherever the button comes up.
    if (!isHere || !isOurs) return;
    // A page takes it for a press beside its composer, and closes that: Radix, Headless UI.
    event.stopImmediatePropagation();
    if (event.type !== 'mousedown') return;
    isPressed = true;
    // The editor keeps focus and selection while a button of ours is pressed.
    event.preventDefault();
  };
  const listen = (types: readonly string[], listener: (event: Event) => void): void => {
    for (const type of types) view.addEventListener(type, listener, { capture: true, signal });
  };
  listen(PRESSES, pressed);
  listen(['scroll', 'resize'], place);
  host.onclick = (event) => event.stopPropagation();

  return {
    isSeen,
    isPressed: () => isPressed,
    show: (...content) => {
      const focused = root.activeElement instanceof HTMLElement ? root.activeElement.dataset['part'] : undefined;
      // Chromium tells that the keyboard left a button that is taken away.
      isRedrawn = true;
      body.replaceChildren(...content);
      isRedrawn = false;
      place();
      // Advice that arrives later must not take the focus from the button that the person is at.
      if (focused !== undefined) (byPart(focused) ?? firstButton())?.focus();
    },
    announce: (text) => {
      body.ariaLabel ??= text;
      setTimeout(() => (alert.textContent = text), ANNOUNCE_MS);
    },
    focus: () => firstButton()?.focus({ focusVisible: true }),
    close,
    signal,
  };
}
