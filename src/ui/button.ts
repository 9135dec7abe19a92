import { h } from './element.ts';

export type ButtonKind = 'plain' | 'primary' | 'danger' | 'quiet';

/** A button that never submits a form by accident. */
export const button = (label: string, press: () => void, kind: ButtonKind = 'plain'): HTMLButtonElement =>
  h('button', { type: 'button', className: `button ${kind}`, onclick: press }, label);
