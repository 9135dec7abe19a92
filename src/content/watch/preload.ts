import { fieldOf, trueTarget } from '../editors/target.ts';
import { bringHands } from './hands.ts';
import type { Watch } from './world.ts';

/** A text stands in a field of this document: a draft that the browser restored, or the page by a script. */
function onDraft(): void {
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
 * its field: it is looked for when the page is shown and, since a script may restore it later, when the pointer comes to
 * what is to be pressed. A press that is faster than the hands is not gated.
 */
export function preloadHands(watch: Watch): void {
  const { listeners } = watch;
  listeners.add('pageshow', onDraft);
  listeners.add('pointerover', onDraft);
  listeners.add('focusin', onField);
  listeners.add('pointerdown', onField);
  // A field that had the focus before we came.
  listeners.add('keydown', (event) => (event.ctrlKey || event.metaKey || event.shiftKey) && bringHands());
  listeners.add('dragenter', bringHands);
  // The hands may come while an input method is at work.
  listeners.add('compositionstart', () => (watch.isComposing = true));
  listeners.add('compositionend', () => (watch.isComposing = false));
}
