import { alnum, lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'honeycomb-key',
    title: 'Honeycomb API key',
    vendor: 'Honeycomb',
    severity: 'high',
    keywords: ['a', 'b', 'x'].flatMap((place) =>
      ['ik', 'ic', 'lk', 'lc', 'mk', 'mc'].map((kind) => `hc${place}${kind}_`),
    ),
    pattern: /hc[abx][ilm][ck]_[a-z0-9]{50,62}/y,
    prefix: 6,
    loads: 'with-hands',
  },
  {
    id: 'honeycomb-old-key',
    title: 'Honeycomb API key',
    vendor: 'Honeycomb',
    severity: 'high',
    keywords: ['honeycomb'],
    pattern: near(String.raw`honeycomb[\w. -]{0,16}(?:key|team|token)`, '(?:[0-9a-f]{32}|[a-z0-9]{22})'),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'honeycomb-key': {
    why: 'The key sends events or reads them.',
    revoke: 'https://ui.honeycomb.io/',
    source: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  },
  'honeycomb-old-key': {
    why: 'The key sends events or reads them.',
    revoke: 'https://ui.honeycomb.io/',
    source: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  },
};

export const evidence: EvidenceById = {
  'honeycomb-key': {
    match: () => [`TOKEN=«hcaik_${lower(58)}»`, `{\\"key\\":\\"«hcaik_${lower(58)}»\\"}`],
    ignore: () => [`see hcaik_${lower(19)}`],
  },
  'honeycomb-old-key': {
    match: () => [`HONEYCOMB_API_KEY=«${alnum(22)}»`, `{\\"honeycomb_api_key\\": \\"«${alnum(22)}»\\"}`],
    ignore: () => ['HONEYCOMB_API_KEY=${TOKEN}', `honeycomb revision: ${alnum(22)}`],
  },
};
