import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'easypost-api-key',
    title: 'EasyPost API key',
    vendor: 'EasyPost',
    severity: 'high',
    keywords: ['EZAK', 'EZTK'],
    pattern: /EZ[AT]K[A-Za-z0-9]{54}/y,
    prefix: 4,
  },
];

export const advice: AdviceById = {
  'easypost-api-key': {
    why: "Buys shipping labels at the account's cost.",
    revoke: 'https://app.easypost.com/account/settings',
    source: 'https://docs.easypost.com/docs/authentication',
  },
};

export const evidence: EvidenceById = {
  'easypost-api-key': {
    match: () => [`-u «EZAK${alnum(54)}»:`],
    ignore: () => ['EZAKey'],
  },
};
