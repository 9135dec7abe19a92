import { upper } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'courier-key',
    title: 'Courier API key',
    vendor: 'Courier',
    severity: 'high',
    keywords: ['pk_test_', 'pk_prod_'],
    // A publishable key of Stripe's has small letters.
    pattern: /pk_(?:test|prod)_[A-Z0-9]{28}/y,
    prefix: 8,
  },
];

export const advice: AdviceById = {
  'courier-key': {
    why: 'The key sends messages in your name and reads those that were sent.',
    revoke: 'https://app.courier.com/settings/api-keys',
    source: 'https://www.courier.com/docs/reference/intro',
  },
};

export const evidence: EvidenceById = {
  'courier-key': {
    match: () => [`COURIER_AUTH_TOKEN=«pk_prod_${upper(28)}»`, `{\\"token\\":\\"«pk_test_${upper(28)}»\\"}`],
    ignore: () => [`pk_test_${upper(12)}`],
  },
};
