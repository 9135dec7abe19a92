import type { Context } from '../context.ts';
import { isReplaying } from '../editors/replay.ts';
import { trueTarget } from '../editors/target.ts';
import { fieldAt } from '../fields/drawn.ts';
import { forgetAnswer, isUnknownToUndo, stands, takeBack } from '../fields/take-back.ts';

/**
 * Some editors put a paste into the page by a script, so that no undo takes it out: Tagify, SCEditor. There an undo of an
 * answer is ours.
 */
export function interceptUndo({ listeners, fields, lifetime }: Context): void {
  // With Control a Mac does other things.
  const undoKey = navigator.platform.startsWith('Mac') ? 'metaKey' : 'ctrlKey';
  const fieldFrom = (event: Event): HTMLElement | null => {
    const target = event.isTrusted ? trueTarget(event) : null;
    return target && fieldAt(target);
  };
  const undo = (event: Event): void => {
    const field = fieldFrom(event);
    if (!field) return;
    if (event.type === 'beforeinput' && isUnknownToUndo(field)) {
      // Who has an undo of their own has cancelled it when it comes here.
      window.addEventListener('beforeinput', () => event.preventDefault(), { once: true });
    }
    // Where it cannot be taken back, what stands in the field is looked at all the same.
    const changed = (): void => fields.changed(field);
    void takeBack(field).then(changed, changed);
  };
  listeners.add('keydown', (event) => {
    // With Shift it is a redo, whose letter a Mac writes small; with Caps Lock on, others write that of an undo large.
    // A browser that fills a form in presses keys that have no name.
    if (/^z$/i.test(event.key) && event[undoKey] && !event.altKey && !event.shiftKey) undo(event);
  });
  listeners.add('beforeinput', (event) => {
    if (event.inputType === 'historyUndo') undo(event);
    else forgetAnswer((field) => !isReplaying() && fieldFrom(event) === field);
  });
  // Who sent what stood there, or closed it, goes on elsewhere.
  listeners.add('focusin', () => forgetAnswer((field) => !field.isConnected || !stands(field)));
  lifetime.signal.addEventListener('abort', () => forgetAnswer(() => true));
}
