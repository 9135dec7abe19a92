import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'perplexity-key',
    title: 'Perplexity API key',
    vendor: 'Perplexity',
    severity: 'high',
    keywords: ['pplx-'],
    pattern: /pplx-[A-Za-z0-9]{48,56}/y,
    prefix: 5,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'perplexity-key': {
    why: 'The key spends the account.',
    revoke: 'https://www.perplexity.ai/settings/api',
    source: 'https://docs.perplexity.ai/guides/api-key-management',
  },
};

export const evidence: EvidenceById = {
  'perplexity-key': {
    match: () => [`TOKEN=«pplx-${alnum(48)}»`, `{\\"key\\":\\"«pplx-${alnum(48)}»\\"}`],
    ignore: () => [`see pplx-${alnum(16)}`],
  },
};
