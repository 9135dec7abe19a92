import { isInput } from '../editors/target.ts';
import { fieldAt } from '../fields/drawn.ts';

/** A password field is for a secret. */
const EDITABLE = 'textarea, input:not([type=password]), [contenteditable]';

/** A single line that is as the server sent it is a setting that is saved once more. */
const isAsSent = (field: HTMLElement): boolean => isInput(field) && field.value === field.defaultValue;

/**
 * The fields that go with a button, or with the field in which Enter was pressed: those of its form, or of the next element
 * around it that has any. A script or the browser may have filled them without an event.
 */
export function fieldsBeside(start: Element): HTMLElement[] {
  let around: ParentNode | null = start.closest('form') ?? start.parentNode;
  let fields: HTMLElement[] = [];
  while (around && fields.length === 0) {
    fields = [...around.querySelectorAll(EDITABLE)].flatMap((node) => fieldAt(node) ?? []);
    // A button in a component goes with fields around the component.
    around = around.parentNode ?? (around as Partial<ShadowRoot>).host ?? null;
  }
  return fields.filter((field) => field.checkVisibility() && !isAsSent(field));
}
