import type { Read } from './arriving.ts';
import { withHands } from './hands.ts';
import { hold } from './hold.ts';
import { mayBring } from './receive.ts';
import type { Watch } from './world.ts';

declare global {
  interface WindowEventMap {
    /** As `page/ask.ts` says it: that room shares nothing with ours. */
    'token-veil-reads': MessageEvent<Read>;
  }
}

/** Holds what the page is about to read without an event of the browser, which only the page's own world can see. */
export function interceptReadings({ listeners, lookout, handedOn }: Watch): void {
  listeners.add('token-veil-reads', (event) => {
    const { data } = event;
    const held = 'files' in data ? handedOn.mayHold(data.files) : lookout.asks() && mayBring(data, lookout);
    if (!held) return;
    hold(event);
    void withHands(({ read }) => read(data)).then((answer) => event.ports[0]?.postMessage(answer));
  });
}
