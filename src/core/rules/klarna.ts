import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'klarna-api-key',
    title: 'Klarna API key',
    vendor: 'Klarna',
    severity: 'critical',
    keywords: ['klarna_live_api_', 'klarna_test_api_'],
    pattern: /klarna_(?:live|test)_api_[\w!?@.*()+/=-]{24,160}/y,
    prefix: 16,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'klarna-api-key': {
    why: 'Places, captures and refunds orders of the merchant.',
    revoke: 'https://docs.klarna.com/resources/developer-tools/merchant-portal-guide/settings',
    source: 'https://docs.klarna.com/api-reference/authentication',
  },
};

export const evidence: EvidenceById = {
  'klarna-api-key': {
    match: () => [`Authorization: Basic «klarna_live_api_${alnum(70)}»`],
    ignore: () => ['klarna_live_api_...'],
  },
};
