import type { ButtonKind } from '../../ui/button.ts';
import { h } from '../../ui/element.ts';

/** A button of a panel. The focus stays with its `part` when the panel shows something else. */
export const button = (part: string, label: string, press: () => void, kind: ButtonKind = 'plain'): HTMLButtonElement =>
  h('button', { type: 'button', className: `button ${kind}`, 'data-part': part, onclick: press }, label);
