import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'taxjar-token',
    title: 'TaxJar API token',
    vendor: 'TaxJar',
    severity: 'high',
    keywords: ['taxjar'],
    pattern: near('taxjar', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'taxjar-token': {
    why: 'Reads and changes orders and tax of the account.',
    revoke: 'https://app.taxjar.com/account#api-access',
    source: 'https://developers.taxjar.com/api/reference/#authentication',
  },
};

export const evidence: EvidenceById = {
  'taxjar-token': {
    match: () => [`TAXJAR_API_KEY=«${hex(32)}»`],
    ignore: () => ['TAXJAR_API_KEY=changeme'],
  },
};
