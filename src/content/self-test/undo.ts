import { selectionOf } from '../editors/place.ts';
import { quietly, replay } from '../editors/replay.ts';
import { deepActive, isTextField, type TextField } from '../editors/target.ts';
import { fieldAt } from '../fields/drawn.ts';
import { readField } from '../fields/read.ts';
import { pause } from '../../waiting/pause.ts';

/** How long an editor may take to show what it did. */
const PATIENCE_MS = 500;
const STEP_MS = 20;

/** Asks again until it is so, or an editor would have done it. By the clock: a tab in the background has slow timers. */
export async function until(isSo: () => boolean): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS;
  while (!isSo() && performance.now() < end) await pause(STEP_MS);
  return isSo();
}

const drawn = (field: HTMLElement): HTMLElement => fieldAt(field) ?? field;

/** The text of a field as a person reads it: editors keep empty lines open with characters that nobody sees. */
export const textIn = (field: HTMLElement): string =>
  readField(drawn(field))
    .text.replaceAll(/[\u200b\u2060\ufeff]/g, '')
    .replaceAll('\u00a0', ' ')
    .trimEnd();

/** Whether a text stands in a field. */
export const holds = (field: HTMLElement, text: string): boolean => textIn(field).includes(text);

/** Editors with a history of their own listen to these keys; the browser's does not, as they are a script's. */
function historyKey(field: HTMLElement, shiftKey: boolean): void {
  const isMac = navigator.platform.startsWith('Mac');
  const target = isTextField(field) ? field : (deepActive() ?? field);
  // Editors ask for `keyCode` still.
  const key = { key: shiftKey ? 'Z' : 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac, shiftKey };
  replay(target, new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }));
}

const command = (name: 'undo' | 'redo' | 'delete'): boolean => quietly(() => document.execCommand(name));

const HISTORIES = [
  { undo: (field: HTMLElement) => historyKey(field, false), redo: (field: HTMLElement) => historyKey(field, true) },
  { undo: () => command('undo'), redo: () => command('redo') },
];

/** As the person would: it is selected and deleted. */
function erase(field: TextField, text: string): void {
  const start = field.value.indexOf(text);
  if (start < 0) return;
  field.setSelectionRange(start, start + text.length);
  command('delete');
}

/**
 * Takes a text out of a field again: by the editor's own undo or the browser's, so that the person's next undo does not meet
 * it, else in a text field by deleting it.
 * @param before what the field held
 * @returns whether it holds just that
 */
export async function takeOut(field: HTMLElement, text: string, before: string): Promise<boolean> {
  for (const { undo, redo } of HISTORIES) {
    const held = textIn(field);
    if (held === before) return true;
    undo(field);
    if (await until(() => textIn(field) === before)) return true;
    // It took more than ours: what the person wrote comes back.
    if (textIn(field) !== held) redo(field);
    await until(() => textIn(field) === held);
  }
  // An editor with a model of its own would not learn of it, and send what nobody sees any more.
  if (isTextField(field)) erase(field, text);
  return until(() => textIn(field) === before);
}

/** Leads the caret to the end of what is selected, so that the test replaces nothing. @returns puts the selection back. */
export function sparingSelection(field: HTMLElement): () => void {
  if (isTextField(field)) {
    const { selectionStart: start, selectionEnd: end } = field;
    // Inputs of type email and number have no selection to set.
    if (start === null) return () => undefined;
    field.setSelectionRange(end, end);
    return () => field.setSelectionRange(start, end);
  }
  const selection = selectionOf(field);
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  if (!selection || !range || !field.contains(range.endContainer)) return () => undefined;
  selection.collapseToEnd();
  return () => {
    if (!field.contains(range.startContainer)) return;
    selection.removeAllRanges();
    selection.addRange(range);
  };
}
