import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'bitly-token',
    title: 'Bitly access token',
    vendor: 'Bitly',
    severity: 'medium',
    keywords: ['bitly', 'bit.ly'],
    pattern: near('bit\\.?ly', '[a-z0-9]{40}|[a-z0-9]{36}|R_[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'bitly-token': {
    why: "Makes and reads the account's links.",
    revoke: 'https://app.bitly.com/settings/api/',
    source: 'https://dev.bitly.com/docs/getting-started/authentication/',
  },
};

export const evidence: EvidenceById = {
  'bitly-token': {
    match: () => [`BITLY_TOKEN=«${hex(40)}»`],
    ignore: () => ['BITLY_TOKEN=changeme'],
  },
};
