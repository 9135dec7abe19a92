import { upper } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'dynatrace-token',
    title: 'Dynatrace token',
    vendor: 'Dynatrace',
    severity: 'high',
    keywords: ['dt0'],
    pattern: /dt0[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}/y,
    prefix: 7,
  },
];

export const advice: AdviceById = {
  'dynatrace-token': {
    why: 'The token reads or writes monitoring data and settings.',
    source:
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  },
};

export const evidence: EvidenceById = {
  'dynatrace-token': {
    match: () => [`TOKEN=«dt0c01.${upper(24)}.${upper(64)}»`, `{\\"key\\":\\"«dt0c01.${upper(24)}.${upper(64)}»\\"}`],
    ignore: () => [`see dt0c01.${upper(8)}.${upper(21)}`],
  },
};
