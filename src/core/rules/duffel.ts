import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'duffel-access-token',
    title: 'Duffel access token',
    vendor: 'Duffel',
    severity: 'critical',
    keywords: ['duffel_live_', 'duffel_test_'],
    pattern: /duffel_(?:live|test)_[\w=-]{40,46}/y,
    prefix: 12,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'duffel-access-token': {
    why: "Books flights and stays at the account's cost and reads passengers.",
    revoke: 'https://app.duffel.com',
    source: 'https://duffel.com/docs/api/overview/making-requests',
  },
};

export const evidence: EvidenceById = {
  'duffel-access-token': {
    match: () => [`Authorization: Bearer «duffel_live_${alnum(43)}»`],
    ignore: () => ['duffel_test_token'],
  },
};
