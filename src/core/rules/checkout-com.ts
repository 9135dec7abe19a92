import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'checkout-com-secret-key',
    title: 'Checkout.com secret key',
    vendor: 'Checkout.com',
    severity: 'critical',
    keywords: ['sk_sbox_', 'checkout'],
    pattern: /(?:checkout[^\n]{0,30}?[^\w-])?(?<secret>sk_(?:sbox_)?[a-z2-7]{26}[a-z2-7*#$=])/iy,
    prefix: 3,
  },
];

export const advice: AdviceById = {
  'checkout-com-secret-key': {
    why: 'Takes and refunds payments of the account.',
    revoke: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
    source: 'https://www.checkout.com/docs/developer-resources/testing/api-keys',
  },
};

export const evidence: EvidenceById = {
  'checkout-com-secret-key': {
    match: () => [`«sk_sbox_${'a2b3c4d5e'.repeat(3)}»`, `CHECKOUT_SECRET=«sk_${'a2b3c4d5e6f7g'.repeat(2)}#»`],
    ignore: () => ['sk_sbox_key'],
  },
};
