import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'square-access-token',
    title: 'Square access token',
    vendor: 'Square',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['sq0atp-', 'EAAA'],
    pattern: /(?:sq0atp-[\w-]{22,60}|EAAA[\w-]{60}(?![\w-]))/y,
    boundary: /[\w+/-]/,
  },
  {
    id: 'square-secret',
    title: 'Square application secret',
    vendor: 'Square',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['sq0csp-', 'sq0csb-', 'sq0ids-'],
    pattern: /sq0(?:csp|csb|ids)-[\w-]{22,60}/y,
    prefix: 7,
  },
];

export const advice: AdviceById = {
  'square-access-token': {
    why: 'Takes payments and reads customers and orders of the seller.',
    revoke: 'https://developer.squareup.com/docs/oauth-api/refresh-revoke-limit-scope',
    source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  },
  'square-secret': {
    why: 'Proves the application to Square and gets tokens of its sellers.',
    revoke: 'https://developer.squareup.com/apps',
    source: 'https://developer.squareup.com/docs/oauth-api/overview',
  },
};

export const evidence: EvidenceById = {
  'square-access-token': {
    match: () => [`«sq0atp-${alnum(22)}»`, `Bearer «EAAA${alnum(30)}-${alnum(29)}»`],
    ignore: () => ['sq0atp-token'],
  },
  'square-secret': {
    match: () => [`«sq0csp-${alnum(43)}»`],
    ignore: () => ['sq0csp-x'],
  },
};
