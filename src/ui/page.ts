import { extensionUrl } from '../platform/runtime.ts';
import { h } from './element.ts';
import { t } from './i18n.ts';

/**
 * Gives a page of ours its language, title and heading.
 * @returns its `<main>`, to be filled
 */
export function preparePage(title: string): HTMLElement {
  const name = h('h1', {}, title);
  const main = h(
    'main',
    {},
    h('header', { className: 'brand' }, h('img', { src: extensionUrl('icons/48.png'), alt: '' }), name),
  );
  document.documentElement.lang = t('language');
  document.title = title;
  document.body.append(main);
  return main;
}
