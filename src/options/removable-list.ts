import { button } from '../ui/button.ts';
import { fill, h } from '../ui/element.ts';
import { t } from '../ui/i18n.ts';

export interface RemovableList {
  readonly element: HTMLElement;
  readonly show: (items: readonly string[]) => void;
}

/** A list of names, each with a button that takes it out; a sentence where there are none. */
export function removableList(none: string, remove: (item: string) => void): RemovableList {
  const element = h('div');
  const row = (item: string): HTMLElement => {
    const take = button(t('options_remove'), () => remove(item), 'quiet');
    take.setAttribute('aria-label', t('options_remove_item', item));
    return h('li', { className: 'row between' }, h('code', { className: 'mask' }, item), take);
  };
  let shown: readonly string[] | undefined;
  const show = (items: readonly string[]): void => {
    // Told of every change of the settings: a button that stays keeps the keyboard, and a click that has begun.
    if (shown?.join('\n') === items.join('\n')) return;
    const pressed = [...element.querySelectorAll('button')].findIndex((take) => take === document.activeElement);
    shown = items;
    fill(
      element,
      items.length === 0
        ? h('p', { className: 'hint', tabIndex: -1 }, none)
        : h('ul', { className: 'plain' }, ...items.map(row)),
    );
    if (pressed < 0) return;
    // What was pressed is gone: the keyboard goes on with what stands there now.
    const left = element.querySelectorAll<HTMLElement>('button, p');
    left[Math.min(pressed, left.length - 1)]?.focus();
  };
  return { element, show };
}
