import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'tavily-key',
    title: 'Tavily API key',
    vendor: 'Tavily',
    severity: 'medium',
    keywords: ['tvly-'],
    pattern: /tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}/y,
    prefix: 5,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'tavily-key': {
    why: 'The key spends the account.',
    revoke: 'https://app.tavily.com/home',
    source: 'https://docs.tavily.com/documentation/quickstart',
  },
};

export const evidence: EvidenceById = {
  'tavily-key': {
    match: () => [`TOKEN=«tvly-${alnum(32)}»`, `{\\"key\\":\\"«tvly-${alnum(32)}»\\"}`],
    ignore: () => [`see tvly-${alnum(10)}`],
  },
};
