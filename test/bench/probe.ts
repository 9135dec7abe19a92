/** What the probe of a page wrote down since it was last reset, in ms. */
export interface Seen {
  /** From the key press to our panel painted. */
  prompt?: number;
  /** From the key press to our panel in the document. */
  decided?: number;
  /** From the click on our panel to the text in the field. */
  inserted?: number;
  /** From the key press to the text in the field. */
  arrived?: number;
  /** How long a paste was held up on its way to the page. */
  heldUp?: number;
  /** Events that were cancelled. */
  cancelled: string[];
}

export interface Probe {
  readonly reset: () => void;
  /** Resolves to all that was seen as soon as this was. */
  readonly until: (what: keyof Seen) => Promise<Seen>;
}

declare global {
  interface Window {
    probe: Probe;
    /** Set by a page whose field has a model of its own. */
    emptyField?: () => void;
  }
}

/**
 * Runs as the first script of a page, as source. It sees what a page can see: trusted events, its own field, and that a
 * node of ours came into the document, which is our panel. Times begin at the event's own time stamp, so what our
 * listeners cost before the page is in them.
 */
export function installProbe(): void {
  let seen: Seen = { cancelled: [] };
  let [keyAt, clickAt] = [0, 0];
  let waiting: (() => void)[] = [];
  const note = (what: Exclude<keyof Seen, 'cancelled'>, value: number): void => {
    seen[what] ??= value;
    waiting.forEach((wake) => wake());
  };
  const isKnown = (what: keyof Seen): boolean => seen[what] !== undefined;

  const painted = (then: () => void): void =>
    void requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    });

  const arrived = (): void => {
    const now = performance.now();
    if (clickAt > 0) note('inserted', now - clickAt);
    else if (keyAt > 0) note('arrived', now - keyAt);
  };

  addEventListener('keydown', ({ key, timeStamp }) => void (key.toLowerCase() === 'v' && (keyAt = timeStamp)), true);
  addEventListener(
    'paste',
    ({ timeStamp, isTrusted }) => isTrusted && note('heldUp', performance.now() - timeStamp),
    true,
  );
  addEventListener(
    'click',
    ({ timeStamp, target }) => {
      if (target instanceof HTMLElement && target.popover === 'manual') clickAt = timeStamp;
    },
    true,
  );
  for (const type of ['keydown', 'paste', 'beforeinput', 'input'])
    addEventListener(type, (event) => void (event.defaultPrevented && seen.cancelled.push(type)));

  addEventListener('input', arrived, true);
  const isPanel = (node: Node): boolean => node instanceof HTMLElement && node.popover === 'manual';
  const isInField = (node: Node): boolean =>
    (node instanceof Element ? node : node.parentElement)?.closest('#field') instanceof Element;
  new MutationObserver((records) => {
    if (records.some(({ target }) => isInField(target))) arrived();
    if (!records.some(({ addedNodes }) => [...addedNodes].some(isPanel))) return;
    note('decided', performance.now() - keyAt);
    painted(() => note('prompt', performance.now() - keyAt));
  }).observe(document, { childList: true, characterData: true, subtree: true });

  window.probe = {
    reset: () => {
      window.emptyField?.();
      seen = { cancelled: [] };
      [keyAt, clickAt, waiting] = [0, 0, []];
    },
    until: (what) =>
      new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`no ${what} within 20 s; seen: ${JSON.stringify(seen)}`)), 20_000);
        const look = (): void => void (isKnown(what) && resolve(seen));
        waiting.push(look);
        look();
      }),
  };
}
