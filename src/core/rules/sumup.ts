import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'sumup-secret-key',
    title: 'SumUp secret key',
    vendor: 'SumUp',
    severity: 'critical',
    keywords: ['sup_sk_'],
    pattern: /sup_sk_[A-Za-z0-9]{32}/y,
    prefix: 7,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'sumup-secret-key': {
    why: 'Takes payments and reads transactions of the merchant.',
    revoke: 'https://me.sumup.com/settings/api-keys',
    source: 'https://developer.sumup.com/tools/authorization/api-keys/',
  },
};

export const evidence: EvidenceById = {
  'sumup-secret-key': {
    match: () => [`Bearer «sup_sk_${alnum(32)}»`],
    ignore: () => ['sup_sk_'],
  },
};
