import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'razorpay-key-secret',
    title: 'Razorpay key secret',
    vendor: 'Razorpay',
    severity: 'critical',
    keywords: ['rzp_live_', 'rzp_test_'],
    pattern:
      /rzp_(?:live|test)_[a-z0-9]{14}(?::|%3A|['"]?[\s,;]{1,3}[^\n]{0,30}?secret\w{0,6}['"]{0,2}\s?[:=]\s?['"]{0,2})(?<secret>[a-z0-9]{24})/iy,
  },
  {
    id: 'razorpay-keyed-secret',
    title: 'Razorpay key secret',
    vendor: 'Razorpay',
    severity: 'critical',
    keywords: ['razorpay'],
    pattern: near('razorpay', '[a-z0-9]{24}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'razorpay-key-secret': {
    why: 'Takes and refunds payments of the account.',
    revoke: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
    source: 'https://razorpay.com/docs/api/authentication/',
  },
  'razorpay-keyed-secret': {
    why: 'Takes and refunds payments of the account.',
    revoke: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
    source: 'https://razorpay.com/docs/api/authentication/',
  },
};

export const evidence: EvidenceById = {
  'razorpay-key-secret': {
    match: () => [`-u rzp_live_${alnum(14)}:«${alnum(24)}»`],
    ignore: () => [`rzp_live_${alnum(14)}`],
  },
  'razorpay-keyed-secret': {
    match: () => [`RAZORPAY_KEY_SECRET=«${alnum(24)}»`],
    ignore: () => ['RAZORPAY_KEY_SECRET=changeme'],
  },
};
