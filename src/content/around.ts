import type { Lifetime } from './watch/lifetime.ts';
import type { Listeners } from './watch/listeners.ts';

/** The frame that a window is in. Null across origins, and at the top. */
export const frameOf = (view: Window | null): Element | null => {
  try {
    return view?.frameElement ?? null;
  } catch {
    return null;
  }
};

/** The frames that this one stands in, from the inside out, as far as the pages around them are of the same origin. */
export function framesAround(): Element[] {
  const frames: Element[] = [];
  for (let frame = frameOf(window); frame; frame = frameOf(frame.ownerDocument.defaultView)) frames.push(frame);
  return frames;
}

/** The windows of the pages around this frame that we may touch: an editor's frame holds the text, its page the button. */
export const windowsAround = (): Window[] => framesAround().flatMap((frame) => frame.ownerDocument.defaultView ?? []);

/** Listeners that come first in the pages around this frame, and go with it. */
export function listenersAround(own: Listeners, { signal, alive, end }: Lifetime): Listeners {
  // They would outlive the frame: editors are opened and closed while the page around them stays.
  own.add('pagehide', ({ persisted }) => {
    if (!persisted) end();
  });
  return {
    add: (type, listener) => {
      const guarded = (event: Event): void => {
        if (alive()) listener(event as WindowEventMap[typeof type]);
      };
      for (const view of windowsAround()) view.addEventListener(type, guarded, { capture: true, signal });
    },
  };
}
