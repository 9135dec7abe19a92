import type { Context } from '../context.ts';
import { isReplaying } from '../editors/replay.ts';
import { deepActive, isTextField, trueTarget } from '../editors/target.ts';
import { fieldAt } from '../fields/drawn.ts';

/** Looks at fields that change, by whatever: keys, speech, autofill, drafts that the page or the browser restores. */
export function interceptTyping({ listeners, isComposing, fields, lifetime: { signal } }: Context): void {
  const changed = (event: Event): void => {
    const target = isReplaying() ? null : trueTarget(event);
    if (target) fields.changed(target);
  };
  listeners.add('input', (event) => {
    // What an input method composes is not to be touched before it stands; in Chromium no input event follows then.
    if (!(event as InputEvent).isComposing) changed(event);
  });
  listeners.add('compositionstart', fields.wait);
  listeners.add('compositionend', changed);
  // Editors that draw each change themselves cancel the key or the event before it, and no input event follows.
  const typed = (event: InputEvent | KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || isReplaying()) return;
    const target = trueTarget(event);
    if (target && !isTextField(target)) fields.changed(target);
  };
  listeners.add('beforeinput', typed);
  listeners.add('keyup', (event) => {
    if (event.key.length === 1) typed(event);
  });
  // Autofill and restored drafts may come without an input event; the field is looked at when it gets the focus.
  const look = (target: Element | null): void => {
    const field = target && fieldAt(target);
    // The text of an editor is not asked for: that of 50,000 lines takes 60 ms.
    if (field && (isTextField(field) ? field.value : field.hasChildNodes())) fields.changed(field);
  };
  listeners.add('focusin', (event) => {
    fields.lookAgain();
    look(trueTarget(event));
  });
  // Who goes to the toolbar is told what stands there now.
  window.addEventListener('blur', fields.lookAgain, { signal });
  // The focus brought us here. What is being composed is looked at when it stands.
  if (!isComposing) look(deepActive());
}
