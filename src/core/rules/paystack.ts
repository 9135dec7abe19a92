import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'paystack-secret-key',
    title: 'Paystack secret key',
    vendor: 'Paystack',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['sk_live_', 'sk_test_'],
    pattern: /sk_(?:live|test)_[0-9a-f]{40}/y,
    prefix: 8,
  },
];

export const advice: AdviceById = {
  'paystack-secret-key': {
    why: 'Takes payments and pays out for the business.',
    revoke: 'https://support.paystack.com/en/articles/2130690',
    source: 'https://paystack.com/docs/api/authentication/',
  },
};

export const evidence: EvidenceById = {
  'paystack-secret-key': {
    match: () => [`Bearer «sk_live_${hex(40)}»`],
    ignore: () => [`sk_live_${hex(24)}`],
  },
};
