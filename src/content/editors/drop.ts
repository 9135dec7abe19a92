import { shadowRootOf } from '../../platform/dom.ts';
import { watchArrival } from './arrival.ts';
import { insertByCommand } from './exec-command.ts';
import type { Content } from './index.ts';
import { keyUp } from './key-up.ts';
import { selectionOf, takeFocus } from './place.ts';
import { arrivingInputEvent, dataTransfer, dragEvent, type Payload } from './realm.ts';
import { replay } from './replay.ts';
import { fillInput } from './file-input.ts';
import { deepAt, isFileInput, isTextField, isWritable } from './target.ts';
import { safeHtml } from './safe-html.ts';

/**
 * Some widgets take a drop only after the events that lead up to it, and some lay a drop zone over the page for as long
 * as these come: it is gone by now, and comes back.
 */
function replayDrop(target: Element, from: DragEvent, payload: Payload): boolean {
  const data = dataTransfer(payload, true);
  const send = (type: 'dragenter' | 'dragover' | 'drop'): boolean =>
    replay((target.isConnected ? target : deepAt(from)) ?? target, dragEvent(type, from, data));
  send('dragenter');
  send('dragover');
  return send('drop');
}

/**
 * Finds the caret's place under the point of a drop, while the page still stands as the person saw it: until the answer
 * it may scroll or change. @returns puts the caret there; false where the field takes no focus.
 */
function caretOf(target: Element, { clientX, clientY }: DragEvent): () => boolean {
  const root = target.getRootNode();
  const caret = document.caretPositionFromPoint(clientX, clientY, {
    shadowRoots: 'host' in root ? [root as ShadowRoot] : [],
  });
  return () => {
    if (!takeFocus(target)) return false;
    // What the page lays over a field while something is dragged has a text of its own there: Summernote.
    if (!caret || !target.contains(caret.offsetNode)) return true;
    if (isTextField(target)) target.setSelectionRange(caret.offset, caret.offset);
    else selectionOf(target)?.collapse(caret.offsetNode, caret.offset);
    return true;
  };
}

/**
 * Drops text and files where the person dropped them: the page's own handler first, then as if the text was typed there.
 * Must be called in the turn of the drop event; the returned function puts them in.
 */
export function dropPlace(host: Element, from: DragEvent): (content: Content) => Promise<boolean> {
  const target = (shadowRootOf(host) && deepAt(from)) ?? host;
  const placeCaret = caretOf(target, from);
  return async (content) => {
    const { text, html, files } = content;
    if (files && isFileInput(target)) {
      fillInput(target, content);
      return true;
    }
    if (!target.isConnected && !files) return false;
    // Where an editor only draws its text, nothing but its own handler can take it, which may cancel nothing: Monaco.
    const arrived = files || isWritable(target) ? undefined : watchArrival(target);
    const handled = replayDrop(target, from, content);
    if (arrived) return (await arrived()) || handled;
    // Some editors cancel every drop and take no text from it: what they refuse from the browser is not forced on them.
    if (handled || (files && text === '')) return true;
    if (!isWritable(target) || !placeCaret()) return false;
    // Lexical takes a drop by the input event after it, and loses what a command puts into an empty paragraph.
    if (!isTextField(target)) {
      const taken = watchArrival(target);
      if (replay(target, arrivingInputEvent('insertFromDrop', content)) && (await taken())) return true;
    }
    const done = insertByCommand(target, text, html === undefined ? undefined : safeHtml(html));
    // TinyMCE 5 makes a step of undo of it then.
    if (done) keyUp(target);
    return done;
  };
}
