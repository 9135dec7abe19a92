import type { AdviceNote } from '../core/advice.ts';
import { h } from '../ui/element.ts';
import { t, tn } from '../ui/i18n.ts';
import { isMewsPair, type Seen } from './masking.ts';

/** What was seen: kind and mask of each secret, and how often. */
export const foundList = (seen: readonly Seen[]): HTMLElement =>
  h(
    'ul',
    { className: 'plain found' },
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

const note = ({ title, why, revoke, quote }: AdviceNote): HTMLElement =>
  h(
    'div',
    { className: 'note' },
    h('p', {}, h('strong', {}, title), ': ', why),
    quote ? citation(quote) : null,
    revoke ? h('p', {}, h('a', { href: revoke, target: '_blank', rel: 'noreferrer' }, t('advice_revoke'))) : null,
  );

/** Why it matters, per kind, with the vendor's own words; stronger when both halves of a Mews login stand together. */
export const adviceList = (notes: readonly AdviceNote[]): HTMLElement[] => [
  ...(isMewsPair(notes.map(({ rule }) => rule))
    ? [h('div', { className: 'note warn' }, h('p', {}, h('strong', {}, t('mews_pair'))))]
    : []),
  ...notes.map(note),
];
