import { isReplaying } from '../editors/replay.ts';
import { fieldOf, trueTarget } from '../editors/target.ts';
import { withHands } from './hands.ts';
import { hold } from './hold.ts';
import { receive } from './receive.ts';
import type { Watch } from './watch.ts';

/** Holds a paste that brings a token or files, before the page sees it. Any other paste is not touched. */
export function interceptPaste({ listeners, lookout, handedOn }: Watch): void {
  listeners.add('paste', (event) => {
    const data = event.clipboardData;
    const target = trueTarget(event);
    if (!event.isTrusted || isReplaying() || !data || !target || !lookout.watches()) return;

    const text = data.getData('text/plain');
    const html = data.getData('text/html');
    // Office programs put a picture of the copied text beside it: the text is looked at, so the picture may go in too.
    if (text !== '' || html !== '')
      return receive({ kind: 'paste', event, target, text, html }, fieldOf(target) ?? target, lookout);
    const files = [...data.files];
    if (files.length === 0 || !handedOn.mayHold(files)) return;
    hold(event);
    void withHands(({ uploads }) => uploads.pasted(files, target));
  });
}
