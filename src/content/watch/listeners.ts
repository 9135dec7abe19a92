import type { Lifetime } from './lifetime.ts';

type Listener = (event: Event) => void;

/** Adds listeners that come first: on `window`, in the capture phase. */
export interface Listeners {
  readonly add: <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) => void;
}

/**
 * `document.open()` takes all listeners off window and document, ours included, and classic editors write their frames
 * that way. An observer of the document survives it and puts them back; adding the same listener twice does nothing.
 * https://html.spec.whatwg.org/#document-open-steps
 */
export function createListeners({ signal, alive }: Lifetime): Listeners {
  const all: [type: string, listener: Listener][] = [];
  const install = (): void => {
    for (const [type, listener] of all) window.addEventListener(type, listener, { capture: true, signal });
  };
  const observer = new MutationObserver(install);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    add: (type, listener) => {
      const guarded: Listener = (event) => {
        if (alive()) listener(event as WindowEventMap[typeof type]);
      };
      all.push([type, guarded]);
      window.addEventListener(type, guarded, { capture: true, signal });
    },
  };
}
