import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'resend-api-key',
    title: 'Resend API key',
    vendor: 'Resend',
    severity: 'high',
    keywords: ['re_'],
    pattern: /re_[A-Za-z0-9]{7,10}_[A-Za-z0-9]{20,26}/y,
    boundary: /\w/,
    prefix: 3,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'resend-api-key': {
    why: 'Sends mail in your name.',
    revoke: 'https://resend.com/api-keys',
    source: 'https://resend.com/docs/api-reference/introduction',
  },
};

export const evidence: EvidenceById = {
  'resend-api-key': {
    match: () => [`Authorization: Bearer «re_${alnum(8)}_${alnum(24)}»`],
    ignore: () => ['re_exports_all', 'core_a1b2c3d4_a1b2c3d4'],
  },
};
