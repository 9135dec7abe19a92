import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'midtrans-server-key',
    title: 'Midtrans server key',
    vendor: 'Midtrans',
    severity: 'critical',
    keywords: ['Mid-server-', 'SB-Mid-server-'],
    pattern: /(?:SB-)?Mid-server-[\w-]{20,30}/y,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'midtrans-server-key': {
    why: 'Takes and refunds payments of the merchant.',
    revoke: 'https://dashboard.midtrans.com/settings/config_info',
    source: 'https://docs.midtrans.com/reference/api-authorization-headers',
  },
};

export const evidence: EvidenceById = {
  'midtrans-server-key': {
    match: () => [`«SB-Mid-server-${alnum(24)}»`, `«Mid-server-${alnum(24)}»`],
    ignore: () => ['Mid-server-key'],
  },
};
