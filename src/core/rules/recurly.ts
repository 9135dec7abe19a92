import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'recurly-api-key',
    title: 'Recurly API key',
    vendor: 'Recurly',
    severity: 'critical',
    keywords: ['recurly'],
    pattern: near('recurly', '[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'recurly-api-key': {
    why: 'Reads and changes accounts, subscriptions and invoices.',
    revoke: 'https://app.recurly.com/go/integrations/api_keys',
    source: 'https://recurly.com/developers/api/v2021-02-25/index.html#section/Authentication',
  },
};

export const evidence: EvidenceById = {
  'recurly-api-key': {
    match: () => [`RECURLY_API_KEY=«${hex(32)}»`],
    ignore: () => ['RECURLY_API_KEY=changeme'],
  },
};
