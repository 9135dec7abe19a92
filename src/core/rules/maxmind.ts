import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'maxmind-license-key',
    title: 'MaxMind license key',
    vendor: 'MaxMind',
    severity: 'medium',
    keywords: ['_mmk'],
    pattern: /_mmk(?<=(?<secret>[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk))/y,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'maxmind-license-key': {
    why: "Downloads databases and calls services at the account's cost.",
    revoke: 'https://www.maxmind.com/en/accounts/current/license-key',
    source: 'https://support.maxmind.com/knowledge-base/articles/maxmind-license-keys',
  },
};

export const evidence: EvidenceById = {
  'maxmind-license-key': {
    match: () => [`license_key=«${alnum(6)}_${alnum(29)}_mmk»`],
    ignore: () => ['x_mmk'],
  },
};
