import { isReplaying } from '../editors/replay.ts';
import { fieldOf, trueTarget } from '../editors/target.ts';
import { withHands } from './hands.ts';
import { hold } from './hold.ts';
import { receive } from './receive.ts';
import type { Watch } from './world.ts';

/** Office programs put a picture of the copied text beside it, and browsers the picture itself beside its address. */
const isReviewed = ({ type }: File, html: string): boolean => html === '' || !/^image\/(?!svg)/.test(type);

/** Holds a paste or drop that brings a token or files, before the page sees it. Any other is not touched. */
export function interceptArrivals({ listeners, lookout, handedOn }: Watch): void {
  const intercept = (event: ClipboardEvent | DragEvent): void => {
    const data = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData;
    const target = trueTarget(event);
    if (!event.isTrusted || isReplaying() || !data || !target || !lookout.watches()) return;

    const html = data.getData('text/html');
    const anchor = fieldOf(target) ?? target;
    const arriving = { event, target, anchor, text: data.getData('text/plain'), html };
    const files = [...data.files];
    if (files.some((file) => isReviewed(file, html)) && handedOn.mayHold(files)) {
      hold(event);
      // They may be read in the event's own turn only; folders are walked through afterwards.
      const entries = [...data.items].map((item) => item.webkitGetAsEntry());
      void withHands(({ settle }) => settle({ ...arriving, files, entries }));
    } else receive({ ...arriving, pictures: files }, lookout);
  };
  listeners.add('paste', intercept);
  listeners.add('drop', intercept);
}
