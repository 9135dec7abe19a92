import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'paypal-access-token',
    title: 'PayPal access token',
    vendor: 'PayPal',
    severity: 'critical',
    keywords: ['A21AA'],
    pattern: /A21AA[\w-]{60,120}/y,
    prefix: 5,
    loads: 'with-hands',
  },
  {
    id: 'paypal-client-secret',
    title: 'PayPal client secret',
    vendor: 'PayPal',
    severity: 'critical',
    keywords: ['paypal'],
    pattern: near('paypal', 'E[\\w-]{79}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'paypal-access-token': {
    why: 'Takes, refunds and lists payments of the account for some hours.',
    source: 'https://developer.paypal.com/api/rest/authentication/',
  },
  'paypal-client-secret': {
    why: 'Takes, refunds and lists payments of the account.',
    revoke: 'https://developer.paypal.com/dashboard/applications',
    source: 'https://developer.paypal.com/api/rest/authentication/',
  },
};

export const evidence: EvidenceById = {
  'paypal-access-token': {
    match: () => [`Authorization: Bearer «A21AA${alnum(92)}»`],
    ignore: () => ['A21AA'],
  },
  'paypal-client-secret': {
    match: () => [`PAYPAL_CLIENT_SECRET=«E${alnum(79)}»`],
    ignore: () => ['PAYPAL_CLIENT_SECRET=changeme'],
  },
};
