import { h } from './element.ts';
import { t, tn } from './i18n.ts';
import { titleLang } from './title-lang.ts';

/** A secret that was found, as it is shown: its mask, never itself. */
export interface Seen {
  readonly rule: string;
  readonly title: string;
  readonly mask: string;
  /** How often it stands in the text. */
  readonly count: number;
  /** Published by its vendor for everybody. */
  readonly publicDemo: boolean;
}

/** What was seen: kind and mask of each secret, and how often. */
export const foundList = (seen: readonly Seen[]): HTMLElement =>
  h(
    'ul',
    { className: 'plain found', tabIndex: 0, 'aria-label': t('popup_found_list') },
    ...seen.map(({ rule, title, mask, count, publicDemo }) =>
      h(
        'li',
        {},
        h('span', { lang: titleLang(rule) }, title),
        h('code', { className: 'mask' }, mask),
        count > 1 && h('small', {}, tn('popup_times', count)),
        publicDemo && h('small', {}, t('public_demo')),
      ),
    ),
  );
