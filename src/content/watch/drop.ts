import { isReplaying } from '../editors/replay.ts';
import { fieldOf, trueTarget } from '../editors/target.ts';
import { withHands } from './hands.ts';
import { hold } from './hold.ts';
import { receive } from './receive.ts';
import type { Watch } from './watch.ts';

/** Holds a drop of files, or of a text that brings a token, before the page sees it. */
export function interceptDrop({ listeners, lookout, handedOn }: Watch): void {
  listeners.add('drop', (event) => {
    const data = event.dataTransfer;
    const target = trueTarget(event);
    if (!event.isTrusted || isReplaying() || !data || !target || !lookout.watches()) return;

    const files = [...data.files];
    if (files.length > 0) {
      if (!handedOn.mayHold(files)) return;
      hold(event);
      // A drop may be read in its own turn only; folders are walked through afterwards.
      const entries = [...data.items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry());
      void withHands(({ uploads }) => uploads.dropped(files, entries, target, event));
      return;
    }
    const text = data.getData('text/plain');
    const html = data.getData('text/html');
    if (text !== '' || html !== '')
      receive({ kind: 'drop', event, target, text, html }, fieldOf(target) ?? target, lookout);
  });
}
