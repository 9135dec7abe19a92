import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'cohere-key',
    title: 'Cohere API key',
    vendor: 'Cohere',
    severity: 'high',
    keywords: ['cohere', 'co_api'],
    pattern: near('(?:cohere|co_api_key)', '[a-z0-9]{40}'),
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'cohere-key': {
    why: 'The key spends the account.',
    revoke: 'https://dashboard.cohere.com/api-keys',
    source: 'https://docs.cohere.com/docs/rate-limits',
  },
};

export const evidence: EvidenceById = {
  'cohere-key': {
    match: () => [`COHERE_API_KEY=«${alnum(40)}»`, `{\\"cohere_api_key\\": \\"«${alnum(40)}»\\"}`],
    ignore: () => ['COHERE_API_KEY=${TOKEN}', `cohere revision: ${alnum(40)}`],
  },
};
