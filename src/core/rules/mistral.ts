import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mistral-key',
    title: 'Mistral API key',
    vendor: 'Mistral AI',
    severity: 'high',
    keywords: ['mistral'],
    pattern: near('mistral', '[a-z0-9]{32}'),
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'mistral-key': {
    why: 'The key spends the account.',
    revoke: 'https://console.mistral.ai/api-keys',
    source: 'https://docs.mistral.ai/getting-started/quickstart/',
  },
};

export const evidence: EvidenceById = {
  'mistral-key': {
    match: () => [`MISTRAL_API_KEY=«${alnum(32)}»`, `{\\"mistral_api_key\\": \\"«${alnum(32)}»\\"}`],
    ignore: () => ['MISTRAL_API_KEY=${TOKEN}', `mistral revision: ${alnum(32)}`],
  },
};
