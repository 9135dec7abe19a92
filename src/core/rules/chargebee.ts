import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'chargebee-api-key',
    title: 'Chargebee API key',
    vendor: 'Chargebee',
    severity: 'critical',
    keywords: ['chargebee'],
    pattern: near('chargebee', '(?:live|test)_[a-z0-9]{30,50}'),
    prefix: 5,
  },
];

export const advice: AdviceById = {
  'chargebee-api-key': {
    why: 'Reads and changes customers, subscriptions and invoices.',
    revoke: 'https://www.chargebee.com/docs/2.0/api_keys.html',
    source: 'https://apidocs.chargebee.com/docs/api/auth',
  },
};

export const evidence: EvidenceById = {
  'chargebee-api-key': {
    match: () => [`CHARGEBEE_API_KEY=«live_${alnum(38)}»`],
    ignore: () => ['CHARGEBEE_API_KEY=changeme'],
  },
};
