import { alnum, hex } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    // WorkOS, Paystack (40 hex digits) and the point of sale of Mews (22) have the same prefix.
    id: 'stripe-secret-key',
    title: 'Stripe secret key',
    vendor: 'Stripe',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['sk_live_', 'sk_test_', 'sk_prod_', 'sk_org_'],
    pattern:
      /sk_(?:live|test|prod|org|org_live|org_test)_(?!a2V5XzAx|(?:[0-9a-f]{22}|[0-9a-f]{40})(?![A-Za-z0-9]))[A-Za-z0-9]{10,247}/y,
    prefix: 8,
    accept: mixed,
  },
  {
    id: 'stripe-restricted-key',
    title: 'Stripe restricted key',
    vendor: 'Stripe',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['rk_live_', 'rk_test_', 'rk_prod_'],
    pattern: /rk_(?:live|test|prod)_[A-Za-z0-9]{10,247}/y,
    prefix: 8,
    accept: mixed,
  },
  {
    id: 'stripe-webhook-secret',
    title: 'Stripe or Svix webhook signing secret',
    vendor: 'Stripe',
    severity: 'high',
    keywords: ['whsec_'],
    pattern: /whsec_[A-Za-z0-9+/]{24,88}={0,2}/y,
    prefix: 6,
    accept: mixed,
  },
  {
    id: 'stripe-client-secret',
    title: 'Stripe payment client secret',
    vendor: 'Stripe',
    severity: 'medium',
    keywords: ['pi_1', 'pi_2', 'pi_3', 'seti_1', 'src_1', 'cs_live_', 'cs_test_'],
    pattern: /(?:pi|seti|src|cs_live|cs_test)_[A-Za-z0-9]{14,80}_secret_[A-Za-z0-9]{16,80}/y,
    accept: mixed,
    loads: 'with-hands',
  },
  {
    id: 'stripe-ephemeral-key',
    title: 'Stripe ephemeral key',
    vendor: 'Stripe',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['ek_live_', 'ek_test_'],
    pattern: /ek_(?:live|test)_[\w+/=-]{24,250}/y,
    prefix: 8,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'stripe-secret-key': {
    why: 'Moves money and reads all customer and payment data of the account.',
    revoke: 'https://dashboard.stripe.com/apikeys',
    source: 'https://docs.stripe.com/keys',
  },
  'stripe-restricted-key': {
    why: 'Does in the Stripe account what the key was permitted to do.',
    revoke: 'https://dashboard.stripe.com/apikeys',
    source: 'https://docs.stripe.com/keys',
  },
  'stripe-webhook-secret': {
    why: "Lets anyone sign events that your server takes for the vendor's.",
    revoke: 'https://dashboard.stripe.com/webhooks',
    source: 'https://docs.stripe.com/webhooks',
  },
  'stripe-client-secret': {
    why: 'Confirms this one payment or set-up, and shows its details.',
    source: 'https://docs.stripe.com/api/payment_intents/object',
  },
  'stripe-ephemeral-key': {
    why: 'Reads and changes the saved payment methods of one customer for a time.',
    source: 'https://docs.stripe.com/payments/mobile/accept-payment',
  },
};

export const evidence: EvidenceById = {
  'stripe-secret-key': {
    match: () => [
      `STRIPE_KEY=«sk_live_${alnum(24)}»`,
      `«sk_test_51${alnum(97)}»`,
      `{"key":"\n«sk_live_${alnum(24)}»"}`,
    ],
    ignore: () => ['sk_live_...', 'sk_test_your_key', `sk_live_${hex(40)}`],
  },
  'stripe-restricted-key': {
    match: () => [`«rk_live_51${alnum(97)}»`],
    ignore: () => ['rk_live_key'],
  },
  'stripe-webhook-secret': {
    match: () => [`endpointSecret = "«whsec_${alnum(32)}»";`, `«whsec_${alnum(31)}=»`],
    ignore: () => ['whsec_...'],
  },
  'stripe-client-secret': {
    match: () => [`"client_secret": "«pi_3${alnum(23)}_secret_${alnum(25)}»"`],
    ignore: () => ['pi_123_secret_456'],
  },
  'stripe-ephemeral-key': {
    match: () => [`«ek_live_${alnum(80)}»`],
    ignore: () => ['ek_live_key'],
  },
};
