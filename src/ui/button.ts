import { h } from './element.ts';

export type ButtonKind = 'plain' | 'primary' | 'danger' | 'quiet';

/** Whether a control was switched off by {@link setOff}. */
export const isOff = ({ ariaDisabled }: HTMLElement): boolean => ariaDisabled === 'true';

/** Switches a control off. Not by `disabled`: browsers take the keyboard away from what is disabled under it. */
export function setOff(control: HTMLElement, off: boolean): void {
  control.ariaDisabled = String(off);
}

/** A button that never submits a form by accident. */
export function button(label: string, press: () => void, kind: ButtonKind = 'plain'): HTMLButtonElement {
  const onclick = (): void => {
    if (!isOff(element)) press();
  };
  const element = h('button', { type: 'button', className: `button ${kind}`, onclick }, label);
  return element;
}
