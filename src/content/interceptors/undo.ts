import type { Context } from '../context.ts';
import { trueTarget } from '../editors/target.ts';
import { fieldAt } from '../fields/drawn.ts';
import { isUnknownToUndo, takeBack } from '../fields/take-back.ts';

/**
 * Some editors put a paste into the page by a script, so that no undo takes it out: Tagify, SCEditor. There an undo of an
 * answer is ours.
 */
export function interceptUndo({ listeners, fields }: Context): void {
  const undo = (event: Event): void => {
    const target = event.isTrusted && trueTarget(event);
    const field = target && fieldAt(target);
    if (!field) return;
    if (event.type === 'beforeinput' && isUnknownToUndo(field)) {
      // Who has an undo of their own has cancelled it when it comes here.
      window.addEventListener('beforeinput', () => event.preventDefault(), { once: true });
    }
    void takeBack(field).then(() => fields.changed(field));
  };
  listeners.add('keydown', (event) => {
    if (event.key === 'z' && event.ctrlKey !== event.metaKey && !event.altKey) undo(event);
  });
  listeners.add('beforeinput', (event) => {
    if (event.inputType === 'historyUndo') undo(event);
  });
}
