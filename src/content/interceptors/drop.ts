import type { Context } from '../context.ts';
import { droppedFiles } from '../dropped-files.ts';
import { dropFiles, dropPlace } from '../editors/drop.ts';
import { isReplaying } from '../editors/replay.ts';
import { fieldOf, trueTarget } from '../editors/target.ts';
import { hold } from '../hold.ts';
import { receive } from '../receive.ts';

/** Holds a drop of files, or of a text that brings a token, before the page sees it. */
export function interceptDrop(context: Context): void {
  const { listeners, guard, uploads } = context;
  listeners.add('drop', (event) => {
    const data = event.dataTransfer;
    const target = trueTarget(event);
    if (!event.isTrusted || isReplaying() || !data || !target || !guard.watches()) return;

    if (data.files.length > 0) {
      if (!uploads.mayHold([...data.files])) return;
      hold(event);
      // A drop may be read in its own turn only; folders are walked through afterwards.
      void droppedFiles(data).then((files) =>
        uploads.check(files, target, (checked) => dropFiles(target, event, checked)),
      );
      return;
    }
    const text = data.getData('text/plain');
    const html = data.getData('text/html');
    if (text === '' && html === '') return;
    const anchor = fieldOf(target) ?? target;
    receive(event, { text, html, anchor, put: dropPlace(target, event) }, context);
  });
}
