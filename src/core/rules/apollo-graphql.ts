import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'apollo-key',
    title: 'Apollo GraphOS key',
    vendor: 'Apollo GraphOS',
    severity: 'medium',
    keywords: ['service:', 'user:gh.'],
    pattern: /(?:service|user):[\w.-]{1,64}:[\w-]{22}/y,
    prefix: 8,
    accept: bothCasesAndDigit,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'apollo-key': {
    why: 'The key publishes the schema of a graph.',
    source: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
  },
};

export const evidence: EvidenceById = {
  'apollo-key': {
    match: () => [`TOKEN=«service:graph:${alnum(22)}»`, `{\\"key\\":\\"«service:graph:${alnum(22)}»\\"}`],
    ignore: () => [`see service:graph:${alnum(7)}`],
  },
};
