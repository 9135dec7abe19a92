import { putContent } from '../editors/index.ts';
import { placeOf } from '../editors/place.ts';
import { replay } from '../editors/replay.ts';
import { isTextField } from '../editors/target.ts';
import { readField } from './read.ts';

/** Whoever keeps the selection in a model of its own learns of it by an event that comes later: of a text field too. */
const SELECTION_MS = 60;

function selectionSeen(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => void setTimeout(resolve, 0);
    document.addEventListener('selectionchange', done, { once: true });
    setTimeout(done, SELECTION_MS);
  });
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
  if (at < 0) return false;
  const span = { start: at, end: at + value.length };
  const place = placeOf(field, () => readField(field).select(span));
  if (!place.restore()) return false;
  // React looks at the selection of a text field after a key only, and misses the event of its own.
  if (isTextField(field)) replay(field, new KeyboardEvent('keyup', { key: 'Shift', bubbles: true, composed: true }));
  await selectionSeen();
  return (await putContent(place, { text: replacement })) && !readField(field).text.startsWith(value, at);
}
