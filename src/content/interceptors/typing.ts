import type { Context } from '../context.ts';
import { isReplaying } from '../editors/replay.ts';
import { deepActive, fieldOf, isTextField, trueTarget } from '../editors/target.ts';

/** Looks at fields that change, by whatever: keys, speech, autofill, drafts that the page or the browser restores. */
export function interceptTyping({ listeners, fields }: Context): void {
  listeners.add('input', (event) => {
    const target = isReplaying() ? null : trueTarget(event);
    if (target) fields.changed(target);
  });
  // Autofill and restored drafts may come without an input event; the field is looked at when it gets the focus.
  const look = (target: Element | null): void => {
    const field = target && fieldOf(target);
    if (field && (isTextField(field) ? field.value : field.textContent)) fields.changed(field);
  };
  listeners.add('focusin', (event) => look(trueTarget(event)));
  // The focus brought us here.
  look(deepActive());
}
