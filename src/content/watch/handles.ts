import { withHands } from './hands.ts';
import { hold } from './hold.ts';
import type { Watch } from './watch.ts';

declare global {
  interface WindowEventMap {
    /** As `page/handles.ts` says it: that room shares nothing with ours. */
    'token-veil-opened': MessageEvent<readonly File[]>;
  }
}

/** Holds files that the page is about to read by a handle, which only the page's own world can see. */
export function interceptHandles({ listeners, handedOn }: Watch): void {
  listeners.add('token-veil-opened', (event) => {
    const { data: files } = event;
    if (!handedOn.mayHold(files)) return;
    hold(event);
    void withHands(({ uploads }) => uploads.opened(files)).then((answers) => event.ports[0]?.postMessage(answers));
  });
}
