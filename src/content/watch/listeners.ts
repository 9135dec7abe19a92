import type { Lifetime } from './lifetime.ts';

/** As `page/written-documents.ts` says it: that room shares nothing with ours. */
const ANEW = 'token-veil-anew';

type Listener = (event: Event) => void;

/** Adds listeners that come first: on `window`, in the capture phase. */
export interface Listeners {
  readonly add: <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => unknown) => void;
}

/**
 * `document.open()` takes all listeners off window and document, ours included, and classic editors write their frames
 * that way. Our script in the page's own world tells of it before anything is written; an observer of the document, which
 * survives it too, sees to it where that script is not. Adding the same listener twice does nothing.
 * https://html.spec.whatwg.org/#document-open-steps
 */
export function createListeners({ signal, alive }: Lifetime): Listeners {
  const all: (() => void)[] = [];
  const install = (): void => all.forEach((put) => put());
  const observer = new MutationObserver(install);
  observer.observe(document, { childList: true });
  performance.addEventListener(ANEW, install, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    add: (type, listener) => {
      const guarded: Listener = (event) => {
        if (alive()) listener(event as WindowEventMap[typeof type]);
      };
      const put = (): void => window.addEventListener(type, guarded, { capture: true, signal });
      all.push(put);
      put();
    },
  };
}
