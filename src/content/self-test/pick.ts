import { shadowRootOf } from '../../platform/dom.ts';
import { deepActive, fieldOf, isInput, isTextField, isWritable } from '../editors/target.ts';

/** How well a field stands for what the person writes in. */
export type Rank = 'read-only' | 'visible' | 'focused';

export interface Pick {
  readonly rank: Rank;
  readonly field: HTMLElement;
}

/** Smaller ones are hidden helpers and boxes for a code or a number. */
const LEAST = { width: 120, height: 16 };

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return shown && width >= LEAST.width && height >= LEAST.height;
}

function* fieldsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll('*')) {
    const field = fieldOf(element);
    if (field === element && isShown(field)) yield field;
    const shadow = shadowRootOf(element);
    if (shadow) yield* fieldsIn(shadow);
  }
}

/** The words of a label, without what stands in the field that it may be around: that stays on the page. */
const wordsOf = (label: HTMLLabelElement, field: HTMLElement): string =>
  [...label.childNodes]
    .filter((node) => !node.contains(field))
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();

/** What the page calls a field, as a screen reader would say it. */
export function nameOf(field: HTMLElement): string {
  const labels = isTextField(field) ? [...(field.labels ?? [])].map((label) => wordsOf(label, field)) : [];
  const placeholder = isTextField(field) ? field.placeholder : '';
  return [field.ariaLabel?.trim(), ...labels, placeholder, field.title].find(Boolean) ?? '';
}

/** The field that has the focus, which a popup does not take; else the first that can be seen, search boxes and the like last. */
export function pickField(): Pick | undefined {
  const active = deepActive();
  const focused = active && fieldOf(active);
  if (focused) return { rank: isWritable(focused) ? 'focused' : 'read-only', field: focused };
  const all = [...fieldsIn(document)].toSorted((a, b) => Number(isInput(a)) - Number(isInput(b)));
  const field = all.find(isWritable);
  if (field) return { rank: 'visible', field };
  const [locked] = all;
  return locked && { rank: 'read-only', field: locked };
}
