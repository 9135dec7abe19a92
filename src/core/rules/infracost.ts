import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'infracost-key',
    title: 'Infracost API key',
    vendor: 'Infracost',
    severity: 'medium',
    keywords: ['ico-'],
    pattern: /ico-[A-Za-z0-9]{32}/y,
    prefix: 4,
    accept: bothCasesAndDigit,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'infracost-key': {
    why: 'The key reads prices for the organisation.',
    revoke: 'https://dashboard.infracost.io',
    source: 'https://www.infracost.io/docs/',
  },
};

export const evidence: EvidenceById = {
  'infracost-key': {
    match: () => [`TOKEN=«ico-${alnum(32)}»`, `{\\"key\\":\\"«ico-${alnum(32)}»\\"}`],
    ignore: () => [`see ico-${alnum(10)}`],
  },
};
