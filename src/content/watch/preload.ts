import { fieldOf, trueTarget } from '../editors/target.ts';
import { bringHands, handsNow } from './hands.ts';
import type { Watch } from './world.ts';

/** A text stands in a field of this document: a draft that the browser restored, or the page by a script. */
function onDraft(): void {
  // Editors may hold a whole book: once they are here, nobody reads it at each press.
  if (handsNow()) return;
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea,[contenteditable]'))
    if ((field.value || field.textContent).trim() && fieldOf(field)) void bringHands();
}

function onField(event: Event): void {
  const target = trueTarget(event);
  if (target && fieldOf(target)) void bringHands();
  else onDraft();
}

/**
 * The hands are there before the first token, and not on pages where nobody writes. A draft can be sent without a word to
 * its field: it is looked for when the page is shown and, since a script may restore it later, when anything is pressed or
 * gets the focus. A press that is over before the hands are here is not gated.
 */
export function preloadHands(watch: Watch): void {
  const { listeners } = watch;
  listeners.add('pageshow', onDraft);
  listeners.add('focusin', onField);
  listeners.add('pointerdown', onField);
  // A field that had the focus before we came.
  listeners.add('keydown', (event) => (event.ctrlKey || event.metaKey || event.shiftKey) && bringHands());
  listeners.add('dragenter', bringHands);
  // The hands may come while an input method is at work.
  listeners.add('compositionstart', () => (watch.isComposing = true));
  listeners.add('compositionend', () => (watch.isComposing = false));
}
