import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'dify-key',
    title: 'Dify API key',
    vendor: 'Dify',
    severity: 'medium',
    keywords: ['app-', 'dataset-'],
    pattern: /(?:app|dataset)-[A-Za-z0-9]{24}/y,
    prefix: 8,
    accept: bothCasesAndDigit,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'dify-key': {
    why: 'The key calls an app or reads its knowledge.',
    source: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
  },
};

export const evidence: EvidenceById = {
  'dify-key': {
    match: () => [`TOKEN=«dataset-${alnum(24)}»`, `{\\"key\\":\\"«dataset-${alnum(24)}»\\"}`],
    ignore: () => [`see dataset-${alnum(8)}`],
  },
};
