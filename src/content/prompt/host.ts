import tokens from '../../ui/tokens.css?inline';
import { besideField } from './position.ts';
import styles from './prompt.css?inline';
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
}

/** Screen readers need a moment to notice a live region before it speaks. */
const ANNOUNCE_MS = 100;

// Ours, so that interceptors and scanners leave them alone.
const hosts = new WeakSet<EventTarget>();

/** Whether an event happened in a panel of ours. */
export const isOurs = (event: Event): boolean => event.composedPath().some((node) => hosts.has(node));

/** What is outside an open modal dialog is inert, so the panel moves into it. */
const containerFor = (anchor: Element, { document: page }: Stage): Element =>
  (anchor.ownerDocument === page ? anchor.closest('dialog:modal') : page.querySelector('dialog:modal')) ??
  page.fullscreenElement ??
  page.documentElement;

function createHost({ document }: Stage): {
  host: HTMLElement;
  root: ShadowRoot;
  body: HTMLElement;
  alert: HTMLElement;
} {
  const host = document.createElement('div');
  hosts.add(host);
  const reset = { all: 'initial', position: 'fixed', margin: '0', border: '0', padding: '0', background: 'none' };
  for (const [name, value] of Object.entries(reset)) host.style.setProperty(name, value, 'important');
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
 * @param onGone the page took the panel away: to be treated as a dismissal that inserts nothing.
 */
export function openPanel(anchor: Element, onGone: () => void): Panel {
  const stage = stageFor(anchor);
  const { host, root: shadow, body, alert } = createHost(stage);
  const root = stage.document.documentElement;
  const view = stage.document.defaultView ?? window;
  const place = (): void => {
    const { left, top } = besideField(stage.box(), host.getBoundingClientRect(), {
      width: root.clientWidth || view.innerWidth,
      height: view.innerHeight,
    });
    host.style.setProperty('left', `${left}px`, 'important');
    host.style.setProperty('top', `${top}px`, 'important');
  };
  const firstButton = (): HTMLElement | null => body.querySelector<HTMLElement>('.actions button');
  const lifetime = new AbortController();
  const removal = new MutationObserver(() => {
    if (host.isConnected || lifetime.signal.aborted) return;
    close();
    onGone();
  });
  const close = (): void => {
    lifetime.abort();
    removal.disconnect();
    if (host.matches(':popover-open')) host.hidePopover();
    host.remove();
  };
  containerFor(anchor, stage).append(host);
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
  return {
    show: (...content) => {
      const focused = shadow.activeElement instanceof HTMLElement ? shadow.activeElement.dataset['part'] : undefined;
      body.replaceChildren(...content);
      place();
      // Advice that arrives later must not take the focus from the button that the person is at.
      if (focused !== undefined)
        (body.querySelector<HTMLElement>(`[data-part="${focused}"]`) ?? firstButton())?.focus();
    },
    announce: (text) => void setTimeout(() => (alert.textContent = text), ANNOUNCE_MS),
    focus: () => firstButton()?.focus(),
    close,
  };
}
