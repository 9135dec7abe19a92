import { isOff } from './button.ts';
import { h, type Child } from './element.ts';

export interface Switch {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
}

/**
 * A labelled on/off switch with an optional hint under its label.
 * @param change called directly in the click, so that it may ask the browser for a permission
 */
export function toggle(label: string, on: boolean, change: (on: boolean) => void, hint?: Child): Switch {
  const input = h('input', {
    type: 'checkbox',
    role: 'switch',
    className: 'switch',
    checked: on,
    onclick: (event) => {
      if (isOff(input)) event.preventDefault();
    },
    onchange: () => change(input.checked),
  });
  const text = h('span', {}, h('span', { className: 'switch-label' }, label), hint ? ' ' : null, hint);
  return { element: h('label', { className: 'switch-row' }, input, text), input };
}
