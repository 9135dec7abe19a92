import type { AdviceNote } from '../core/advice.ts';
import { h } from './element.ts';
import { t } from './i18n.ts';

/** What is said of kinds, and vendors' words about them, is English with English marks: screen readers are told so. */
const lang = 'en';

const citation = ({ text, source }: { text: string; source: string }): HTMLElement =>
  h(
    'blockquote',
    { lang },
    `“${text}” `,
    h('cite', {}, h('a', { href: source, target: '_blank', rel: 'noreferrer' }, new URL(source).hostname)),
  );

/** Why a kind of token matters, with the vendor's own words where it said some, and how to replace one that leaked. */
export const adviceNote = ({ title, why, revoke, quote, strong }: AdviceNote): HTMLElement =>
  h(
    'div',
    { className: strong ? 'note warn' : 'note' },
    h('p', { lang }, h('strong', {}, title), ': ', why),
    quote ? citation(quote) : null,
    revoke ? h('p', {}, h('a', { href: revoke, target: '_blank', rel: 'noreferrer' }, t('advice_revoke'))) : null,
  );
