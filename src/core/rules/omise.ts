import { lower } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'omise-secret-key',
    title: 'Omise secret key',
    vendor: 'Omise',
    severity: 'critical',
    keywords: ['skey_'],
    pattern: /skey_(?:test_|live_)?[a-z0-9]{19}/y,
    prefix: 5,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'omise-secret-key': {
    why: 'Takes and refunds payments of the account.',
    revoke: 'https://dashboard.omise.co/keys',
    source: 'https://docs.omise.co/api-authentication',
  },
};

export const evidence: EvidenceById = {
  'omise-secret-key': {
    match: () => [`-u «skey_test_${lower(19)}»:`],
    ignore: () => ['skey_test_key'],
  },
};
