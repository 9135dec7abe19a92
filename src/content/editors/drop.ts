import { watchArrival } from './arrival.ts';
import { insertByCommand } from './exec-command.ts';
import type { Content } from './index.ts';
import { selectionOf } from './place.ts';
import { dataTransfer, dragEvent, type Payload } from './realm.ts';
import { replay } from './replay.ts';
import { fillInput, isFileInput } from './file-input.ts';
import { isTextField, isWritable } from './target.ts';
import { safeHtml } from './safe-html.ts';

/** Some widgets take a drop only after the events that lead up to it. */
function replayDrop(target: Element, from: DragEvent, payload: Payload): boolean {
  const data = dataTransfer(payload);
  for (const type of ['dragenter', 'dragover'] as const) replay(target, dragEvent(type, from, data));
  return replay(target, dragEvent('drop', from, data));
}

/** Drops files where the person dropped them. */
export function dropFiles(target: Element, from: DragEvent, files: readonly File[]): void {
  if (isFileInput(target)) fillInput(target, files);
  else replayDrop(target, from, { files });
}

/** Puts the caret where the person let go. */
function caretAt(target: Element, { clientX, clientY }: DragEvent): void {
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  const caret = document.caretPositionFromPoint(clientX, clientY);
  if (!caret) return;
  if (isTextField(target)) target.setSelectionRange(caret.offset, caret.offset);
  else selectionOf(target)?.collapse(caret.offsetNode, caret.offset);
}

/** Drops a text where the person dropped it: the page's own handler first, then as if it was typed there. */
export async function dropContent(target: Element, from: DragEvent, { text, html }: Content): Promise<boolean> {
  if (!target.isConnected) return false;
  const arrived = watchArrival(target);
  if (replayDrop(target, from, html === undefined ? { text } : { text, html }) && (await arrived())) return true;
  if (!isWritable(target)) return false;
  caretAt(target, from);
  return insertByCommand(target, text, html === undefined ? undefined : safeHtml(html));
}
