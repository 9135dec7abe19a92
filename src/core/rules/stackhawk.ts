import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'stackhawk-key',
    title: 'StackHawk API key',
    vendor: 'StackHawk',
    severity: 'medium',
    keywords: ['hawk.'],
    pattern: /hawk\.[\w-]{20}\.[\w-]{20}/y,
    prefix: 5,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'stackhawk-key': {
    why: 'The key runs scans.',
    revoke: 'https://app.stackhawk.com/settings/apikeys',
    source: 'https://docs.stackhawk.com/apidocs.html',
  },
};

export const evidence: EvidenceById = {
  'stackhawk-key': {
    match: () => [`TOKEN=«hawk.${alnum(20)}.${alnum(20)}»`, `{\\"key\\":\\"«hawk.${alnum(20)}.${alnum(20)}»\\"}`],
    ignore: () => [`see hawk.${alnum(6)}.${alnum(6)}`],
  },
};
