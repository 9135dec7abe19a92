import { alnum, upper } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'shopware-secret-key',
    title: 'Shopware integration secret',
    vendor: 'Shopware',
    severity: 'critical',
    keywords: ['SWIA'],
    pattern: /SWIA[A-Z0-9]{22}(?![A-Z0-9])[\s\S]{1,60}?(?<![A-Za-z0-9])(?<secret>[A-Za-z0-9]{50,64})/y,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'shopware-secret-key': {
    why: 'Reads and changes orders and customers of the shop.',
    revoke: 'https://docs.shopware.com/en/shopware-6-en/settings/system/integrationen',
    source: 'https://docs.shopware.com/en/shopware-6-en/settings/system/integrationen',
  },
};

export const evidence: EvidenceById = {
  'shopware-secret-key': {
    match: () => [
      `SWIA${upper(22)}
Secret access key: «${alnum(60)}»`,
    ],
    ignore: () => [`SWIA${upper(22)}`],
  },
};
