import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'replicate-token',
    title: 'Replicate API token',
    vendor: 'Replicate',
    severity: 'high',
    keywords: ['r8_'],
    pattern: /r8_[A-Za-z0-9]{37}/y,
    prefix: 3,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'replicate-token': {
    why: 'The token runs models at the cost of the account.',
    revoke: 'https://replicate.com/account/api-tokens',
    source: 'https://replicate.com/docs/topics/security/api-tokens',
  },
};

export const evidence: EvidenceById = {
  'replicate-token': {
    match: () => [`TOKEN=«r8_${alnum(37)}»`, `{\\"key\\":\\"«r8_${alnum(37)}»\\"}`],
    ignore: () => [`see r8_${alnum(12)}`],
  },
};
