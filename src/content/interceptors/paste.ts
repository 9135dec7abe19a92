import type { Context } from '../context.ts';
import { putContent } from '../editors/index.ts';
import { placeAt } from '../editors/place.ts';
import { pasteEvent } from '../editors/realm.ts';
import { isReplaying, replay } from '../editors/replay.ts';
import { fieldOf, trueTarget } from '../editors/target.ts';
import { hold } from '../hold.ts';
import { receive } from '../receive.ts';

/** Holds a paste that brings a token or files, before the page sees it. Any other paste is not touched. */
export function interceptPaste(context: Context): void {
  const { listeners, guard, uploads } = context;
  listeners.add('paste', (event) => {
    const data = event.clipboardData;
    const target = trueTarget(event);
    if (!event.isTrusted || isReplaying() || !data || !target || !guard.watches()) return;

    const text = data.getData('text/plain');
    const html = data.getData('text/html');
    if (text !== '' || html !== '') {
      const place = placeAt(target);
      const anchor = fieldOf(target) ?? target;
      receive(event, { text, html, anchor, put: (content) => putContent(place, content) }, context);
      // Office programs put a picture of the copied text beside it: the text was looked at, so the picture may go in too.
      return;
    }
    const files = [...data.files];
    if (files.length === 0 || !uploads.mayHold(files)) return;
    hold(event);
    void uploads.check(files, target, (checked) => replay(target, pasteEvent({ files: checked })));
  });
}
