import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mollie-api-key',
    title: 'Mollie API key',
    vendor: 'Mollie',
    severity: 'critical',
    keywords: ['live_', 'mollie'],
    pattern: /(?:mollie[^\n]{1,30}?(?<![\w-]))?(?<secret>(?:live|test)_[a-z0-9]{30})/iy,
    boundary: /\w/,
    prefix: 5,
    accept: mixed,
    loads: 'with-hands',
  },
  {
    id: 'mollie-access-token',
    title: 'Mollie access token',
    vendor: 'Mollie',
    severity: 'critical',
    keywords: ['mollie', 'access_'],
    pattern: /(?:mollie[^\n]{1,30}?(?<![\w-]))?(?<secret>access_[a-z0-9]{30,40})/iy,
    boundary: /\w/,
    prefix: 7,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'mollie-api-key': {
    why: 'Takes and refunds payments of the website profile.',
    revoke: 'https://my.mollie.com/dashboard/developers/api-keys',
    source: 'https://docs.mollie.com/reference/authentication',
  },
  'mollie-access-token': {
    why: "Acts for the organisation within the token's permissions.",
    revoke: 'https://my.mollie.com/dashboard/developers/organization-access-tokens',
    source: 'https://docs.mollie.com/reference/authentication',
  },
};

export const evidence: EvidenceById = {
  'mollie-api-key': {
    match: () => [`Bearer «live_${alnum(30)}»`, `MOLLIE_KEY=«test_${alnum(30)}»`],
    ignore: () => ['live_update', 'mollie test_mode'],
  },
  'mollie-access-token': {
    match: () => [`Bearer «access_${alnum(30)}»`],
    ignore: () => ['access_token'],
  },
};
