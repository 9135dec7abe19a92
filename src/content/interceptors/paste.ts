import { examine } from '../arrival.ts';
import type { Context } from '../context.ts';
import { putContent } from '../editors/index.ts';
import { placeAt } from '../editors/place.ts';
import { pasteEvent } from '../editors/realm.ts';
import { isReplaying, replay } from '../editors/replay.ts';
import { fieldOf, trueTarget } from '../editors/target.ts';
import { hold } from '../hold.ts';
import { notify } from '../panels.ts';
import { t } from '../../ui/i18n.ts';

/** Holds a paste that brings a token or files, before the page sees it. Any other paste is not touched. */
export function interceptPaste({ listeners, guard, prompts, uploads }: Context): void {
  listeners.add('paste', (event) => {
    const data = event.clipboardData;
    const target = trueTarget(event);
    if (!event.isTrusted || isReplaying() || !data || !target || !guard.watches()) return;

    const text = data.getData('text/plain');
    const html = data.getData('text/html');
    if (text !== '' || html !== '') {
      const place = placeAt(target);
      const anchor = fieldOf(target) ?? target;
      const asked = examine({ text, html, anchor, put: (content) => putContent(place, content) }, guard);
      if (asked === 'public') notify({ text: t('notice_public'), anchor });
      else if (asked && !guard.isRightPlace(anchor) && guard.settings().onPaste !== 'warn') {
        hold(event);
        prompts.answer(asked);
      }
      // Office programs put a picture of the copied text beside it: the text was looked at, so the picture may go in too.
      return;
    }
    const files = [...data.files];
    if (files.length === 0 || !uploads.mayHold(files)) return;
    hold(event);
    void uploads.check(files, target, (checked) => replay(target, pasteEvent({ files: checked })));
  });
}
