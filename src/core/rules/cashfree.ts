import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'cashfree-secret-key',
    title: 'Cashfree secret key',
    vendor: 'Cashfree',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['cfsk_ma_'],
    pattern: /cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8}/y,
    prefix: 8,
  },
];

export const advice: AdviceById = {
  'cashfree-secret-key': {
    why: 'Takes and refunds payments of the merchant.',
    revoke: 'https://merchant.cashfree.com/merchants/pg/developers/api-keys',
    source: 'https://www.cashfree.com/docs/api-reference/authentication',
  },
};

export const evidence: EvidenceById = {
  'cashfree-secret-key': {
    match: () => [`«cfsk_ma_prod_${hex(32)}_${hex(8)}»`],
    ignore: () => ['cfsk_ma_test_'],
  },
};
