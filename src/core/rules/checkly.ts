import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'checkly-key',
    title: 'Checkly API key',
    vendor: 'Checkly',
    severity: 'medium',
    keywords: ['cu_'],
    pattern: /cu_[0-9a-f]{32}/y,
    prefix: 3,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'checkly-key': {
    why: 'The key changes checks.',
    revoke: 'https://app.checklyhq.com/settings/user/api-keys',
    source: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
  },
};

export const evidence: EvidenceById = {
  'checkly-key': {
    match: () => [`TOKEN=«cu_${hex(32)}»`, `{\\"key\\":\\"«cu_${hex(32)}»\\"}`],
    ignore: () => [`see cu_${hex(10)}`],
  },
};
