import { letters } from '../editors/arrival.ts';
import { insertByCommand } from '../editors/exec-command.ts';
import { putContent } from '../editors/index.ts';
import { keyUp } from '../editors/key-up.ts';
import { placeOf, selectedAt, type Place } from '../editors/place.ts';
import { replacingInputEvent } from '../editors/realm.ts';
import { replay } from '../editors/replay.ts';
import { hasRoom, isTextField } from '../editors/target.ts';
import { drawnPlace, isDrawn } from './drawn.ts';
import { readField } from './read.ts';
import { pause } from '../../waiting/pause.ts';

/**
 * Editors with a model of their own learn of a selection by an event that comes later, look once a frame (Mobiledoc), or
 * not again for 100 ms when they have just looked (Slate).
 */
const SELECTION_MS = 120;
/** How long an editor may take to draw what it was given. */
const DRAWING_MS = 250;

async function selectionSeen(field: HTMLElement): Promise<void> {
  if (!isTextField(field)) {
    const changed = new Promise((resolve) => {
      document.addEventListener('selectionchange', resolve, { once: true });
    });
    await Promise.race([changed, pause(SELECTION_MS)]);
    // The event may be that of the answer before.
    await pause(SELECTION_MS);
  }
  // React looks at the selection of a text field after a key only, and misses the event of its own; TinyMCE 5 and
  // KindEditor end the step of undo in which the person typed.
  keyUp(field);
}

/** Goes to a place and selects there. @returns false where nobody can go */
async function selected(field: HTMLElement, place: Place, value: string): Promise<boolean> {
  if (!place.restore()) return false;
  await selectionSeen(field);
  // An editor that has the focus back may have put its own selection back with it, when it drew itself: Slate.
  if (isDrawn(field) || letters(selectedAt(field)) === letters(value)) return true;
  if (!place.restore()) return false;
  await selectionSeen(field);
  return true;
}

const count = (text: string, value: string): number => text.split(value).length - 1;

/** Whether a field holds a value less often than it did. What landed beside it would only move it. */
async function isReplaced(field: HTMLElement, value: string, before: number): Promise<boolean> {
  for (let waited = 0; waited < DRAWING_MS; waited += 10) {
    if (count(readField(field).text, value) < before) return true;
    await pause(10);
  }
  return false;
}

/**
 * Whether a field lies in a web component, whose shadow may be real or synthetic. An editor there that asks the document
 * for the selection or the focus is told the component, and pastes to where the caret once was: Quill, CKEditor 5.
 */
function isInComponent(field: HTMLElement): boolean {
  let node = field.parentNode;
  // As the name of a custom element has a hyphen, so has that of a shadow root: `#document-fragment`.
  while (node && !node.nodeName.includes('-')) node = node.parentNode;
  return node !== null;
}

/** Where `value` stands now, nearest to where it stood: the text may have changed since. */
function nearest(text: string, value: string, start: number): number {
  let best = -1;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best;
}

/**
 * Replaces a value that stands in a field, by the editor's own means: it is selected and pasted over, so undo brings it
 * back. @returns false when it is no longer there, or the editor refuses.
 */
export async function replaceInField(
  field: HTMLElement,
  value: string,
  start: number,
  replacement: string,
): Promise<boolean> {
  const { text } = readField(field);
  const at = nearest(text, value, start);
  if (at < 0 || !hasRoom(field, value, replacement)) return false;
  const span = { start: at, end: at + value.length };
  const place = isDrawn(field) ? drawnPlace(field, span) : placeOf(field, () => readField(field).select(span));
  if (!(await selected(field, place, value))) return false;
  const before = count(text, value);
  // Where nobody can select a part, all is replaced.
  const isWhole = isTextField(field) && field.selectionStart === null;
  const put = isWhole ? text.slice(0, at) + replacement + text.slice(span.end) : replacement;
  const replaceAtOnce = (): boolean => {
    // Composers that paste into a text field by a script leave nothing to undo: react-mentions, Stream's.
    if (isTextField(field)) return insertByCommand(field, put);
    // An input event says itself what it is about.
    const range = isInComponent(field) ? readField(field).range(span) : undefined;
    return range !== undefined && replay(field, replacingInputEvent(replacement, range));
  };
  if (replaceAtOnce() && (await isReplaced(field, value, before))) {
    keyUp(field);
    return true;
  }
  return (await putContent(place, { text: put, whole: put.length })) && isReplaced(field, value, before);
}
