import { isInput } from '../editors/target.ts';
import { fieldAt } from '../fields/drawn.ts';

/** A password field is for a secret. */
const EDITABLE = 'textarea, input:not([type=password]), [contenteditable]';

/** A single line that is as the server sent it is a setting that is saved once more. */
const isAsSent = (field: HTMLElement): boolean => isInput(field) && field.value === field.defaultValue;

/** What stands around a node, through shadow roots too. */
const parentOf = (node: Node): ParentNode | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

const fieldsIn = (around: ParentNode): HTMLElement[] =>
  [...around.querySelectorAll(EDITABLE)].flatMap((node) => fieldAt(node) ?? []);

/** The form that is sent from here, whatever is in it, or the next element around that has a field. */
function surroundings(start: Element): ParentNode | null {
  const form = start.closest('form') ?? start.closest<HTMLButtonElement>('button, input')?.form;
  if (form) return form;
  let around = parentOf(start);
  // A button in a component goes with fields around the component.
  while (around && fieldsIn(around).length === 0) around = parentOf(around);
  return around;
}

/** Whether what is sent from here takes a field along. What stands in another document is an editor of the page around. */
export function goesWith(start: Element, field: Element): boolean {
  if (start.ownerDocument !== field.ownerDocument) return true;
  const around = surroundings(start);
  for (let node: ParentNode | null = field; node; node = parentOf(node)) if (node === around) return true;
  return !around;
}

/**
 * The fields that go with a button, or with the field in which Enter was pressed: those of its form, or of the next element
 * around it that has any. A script or the browser may have filled them without an event.
 */
export function fieldsBeside(start: Element): HTMLElement[] {
  const around = surroundings(start);
  return (around ? fieldsIn(around) : []).filter((field) => field.checkVisibility() && !isAsSent(field));
}
