import { h, type Child } from '../ui/element.ts';

/** A part of the page under a heading of its own, which names it for screen readers and links. */
export const section = (id: string, title: string, ...children: readonly Child[]): HTMLElement =>
  h(
    'section',
    { id, className: 'section stack', 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title` }, title),
    ...children,
  );
