import type { AdviceNote } from '../core/advice.ts';
import { h } from '../ui/element.ts';
import { t, tn } from '../ui/i18n.ts';
import type { Seen } from './masking.ts';

/** What was seen: kind and mask of each secret, and how often. */
export const foundList = (seen: readonly Seen[]): HTMLElement =>
  h(
    'ul',
    { className: 'plain found', tabIndex: 0, 'aria-label': t('popup_found_list') },
    ...seen.map(({ title, mask, count, publicDemo }) =>
      h(
        'li',
        {},
        h('span', {}, title),
        h('code', { className: 'mask' }, mask),
        count > 1 && h('small', {}, tn('popup_times', count)),
        publicDemo && h('small', {}, t('public_demo')),
      ),
    ),
  );

const citation = ({ text, source }: { text: string; source: string }): HTMLElement =>
  h(
    'blockquote',
    {},
    `“${text}” `,
    h('cite', {}, h('a', { href: source, target: '_blank', rel: 'noreferrer' }, new URL(source).hostname)),
  );

/** Why a kind of token matters, with the vendor's own words where it said some, and how to replace one that leaked. */
export const adviceNote = ({ title, why, revoke, quote }: AdviceNote): HTMLElement =>
  h(
    'div',
    { className: 'note' },
    h('p', {}, h('strong', {}, title), ': ', why),
    quote ? citation(quote) : null,
    revoke ? h('p', {}, h('a', { href: revoke, target: '_blank', rel: 'noreferrer' }, t('advice_revoke'))) : null,
  );
