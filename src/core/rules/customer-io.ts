import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'customer-io-api-key',
    title: 'Customer.io API key',
    vendor: 'Customer.io',
    severity: 'high',
    keywords: ['customerio', 'customer.io', 'customer_io'],
    pattern: near('customer[._]?io', '[0-9a-f]{32}|[0-9a-f]{20}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'customer-io-api-key': {
    why: 'Reads people and sends messages to them.',
    revoke: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
    source: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  },
};

export const evidence: EvidenceById = {
  'customer-io-api-key': {
    match: () => [`CUSTOMERIO_API_KEY=«${hex(32)}»`],
    ignore: () => ['CUSTOMERIO_API_KEY=changeme'],
  },
};
