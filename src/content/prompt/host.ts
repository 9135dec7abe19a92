import tokens from '../../ui/tokens.css?inline';
import { elementAt } from '../editors/target.ts';
import { besideField } from './position.ts';
import styles from './prompt.css?inline';
import { createSight } from './sight.ts';
import { stageFor, type Stage } from './stage.ts';

/** A panel of ours on the page: a closed shadow root in the top layer. */
export interface Panel {
  /** Shows this instead of what was shown. */
  readonly show: (...content: Node[]) => void;
  /** Has it read out once by a screen reader, without taking the focus. */
  readonly announce: (text: string) => void;
  /** Goes to the first button. */
  readonly focus: () => void;
  readonly close: () => void;
  /** False where the page hides or covers the panel: then nobody saw what they answer, and it is taken away. */
  readonly isSeen: () => boolean;
}

/** How often an open panel is looked after: a cover that the page takes away at the press was there at the look before. */
const LOOK_MS = 250;

/** Screen readers need a moment to notice a live region before it speaks. */
const ANNOUNCE_MS = 100;

// Ours, so that interceptors and scanners leave them alone.
const hosts = new WeakSet<EventTarget>();
/** Of the panel that waits for an answer: a word that comes meanwhile stands beside it, not over its buttons. */
let asking: HTMLElement | undefined;

/** Whether an event happened in a panel of ours. */
export const isOurs = (event: Event): boolean => event.composedPath().some((node) => hosts.has(node));

/** The dialog that a node is drawn in: around slots and shadow roots too. */
function modalAround(node: Node | null | undefined): Element | null {
  if (!node) return null;
  const element = elementAt(node);
  if (element?.matches('dialog:modal')) return element;
  // By what it has, not its class: what the page around a frame made and put into it keeps that page's in Firefox.
  return modalAround(element?.assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host);
}

/** What is outside an open modal dialog is inert, so the panel moves into it. */
const containerFor = (anchor: Element, { document: page }: Stage): Element =>
  (anchor.ownerDocument === page ? modalAround(anchor) : page.querySelector('dialog:modal')) ??
  page.fullscreenElement ??
  page.documentElement;

/** All that a page's style could say about a host, said by us with the last word. */
const styleAt = (left: number, top: number): string =>
  `all:initial;position:fixed;margin:0;border:0;padding:0;background:none;left:${left}px;top:${top}px;`.replaceAll(
    ';',
    '!important;',
  );

function createHost({ document }: Stage): {
  host: HTMLElement;
  root: ShadowRoot;
  body: HTMLElement;
  alert: HTMLElement;
} {
  const host = document.createElement('div');
  hosts.add(host);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens + styles;
  const body = document.createElement('div');
  body.className = 'panel';
  // The editor keeps focus and selection while a button of ours is pressed.
  body.addEventListener('mousedown', (event) => event.preventDefault());
  // A live region is read when its text changes, so it must be there first; and it stays, whatever the panel shows.
  const alert = document.createElement('p');
  alert.role = 'alert';
  alert.className = 'unseen';
  root.append(style, body, alert);
  return { host, root, body, alert };
}

/**
 * Opens a panel beside `anchor`. It outlives the content script: what it holds back would be lost with it.
 * @param onGone the page took the panel away, hid or covered it: to be treated as a dismissal that inserts nothing.
 * @param asks false for what only says something.
 */
export function openPanel(anchor: Element, onGone: () => void, asks = true): Panel {
  const stage = stageFor(anchor);
  const { host, root: shadow, body, alert } = createHost(stage);
  const root = stage.document.documentElement;
  const view = stage.document.defaultView ?? window;
  let style = '';
  const neighbour = asking;
  if (asks) asking = host;
  const place = (): void => {
    const isBeside = !asks && neighbour?.isConnected;
    const { left, top } = besideField(
      isBeside ? neighbour.getBoundingClientRect() : stage.box(),
      host.getBoundingClientRect(),
      {
        width: root.clientWidth || view.innerWidth,
        height: view.innerHeight,
      },
    );
    host.style.cssText = styleAt(left, top);
    style = host.style.cssText.trim();
  };
  const firstButton = (): HTMLElement | null => body.querySelector<HTMLElement>('.actions button');
  const lifetime = new AbortController();
  const gone = (): void => {
    if (lifetime.signal.aborted) return;
    close();
    onGone();
  };
  const removal = new MutationObserver(() => {
    if (!host.isConnected) gone();
  });
  const close = (): void => {
    lifetime.abort();
    removal.disconnect();
    if (host.matches(':popover-open')) host.hidePopover();
    host.remove();
  };
  host.style.cssText = styleAt(0, 0);
  containerFor(anchor, stage).append(host);
  const seen = { host, panel: body, style: () => style, isOurs: (node: EventTarget) => hosts.has(node) };
  const { isLikeMade, isCovered } = createSight(seen, lifetime.signal);
  let wasCovered = false;
  host.showPopover();
  // All of the document: the page may take away the dialog that the panel stands in.
  removal.observe(stage.document, { childList: true, subtree: true });
  const goneWithFrame = ({ persisted }: PageTransitionEvent): void => {
    // Where it stands in a page around, it would stay there with buttons that nobody answers.
    if (!persisted) close();
  };
  window.addEventListener('pagehide', goneWithFrame, { signal: lifetime.signal });
  for (const type of ['scroll', 'resize'])
    view.addEventListener(type, place, { capture: true, passive: true, signal: lifetime.signal });
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
  const look = setInterval(() => {
    // Without a button there is nothing to answer.
    if (!firstButton()) return;
    // A dialog of the page may lie over it for a while: that alone takes nothing away.
    if (isLikeMade()) wasCovered = isCovered();
    else gone();
  }, LOOK_MS);
  lifetime.signal.addEventListener('abort', () => clearInterval(look));
  return {
    isSeen,
    show: (...content) => {
      const focused = shadow.activeElement instanceof HTMLElement ? shadow.activeElement.dataset['part'] : undefined;
      body.replaceChildren(...content);
      place();
      // Advice that arrives later must not take the focus from the button that the person is at.
      if (focused !== undefined)
        (body.querySelector<HTMLElement>(`[data-part="${focused}"]`) ?? firstButton())?.focus();
    },
    announce: (text) => void setTimeout(() => (alert.textContent = text), ANNOUNCE_MS),
    focus: () => firstButton()?.focus({ focusVisible: true }),
    close,
  };
}
