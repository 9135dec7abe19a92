import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';
import { bothCasesAndDigit } from '../strength.ts';

export const rules: readonly Rule[] = [
  {
    id: 'voyage-key',
    title: 'Voyage AI API key',
    vendor: 'Voyage AI',
    severity: 'high',
    keywords: ['voyage'],
    pattern: near('voyage', String.raw`pa-[\w-]{43}`),
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'voyage-key': {
    why: 'The key spends the account.',
    revoke: 'https://dashboard.voyageai.com/',
    source: 'https://docs.voyageai.com/docs/api-key-and-installation',
  },
};

export const evidence: EvidenceById = {
  'voyage-key': {
    match: () => [`VOYAGE_API_KEY=«pa-${alnum(43)}»`, `{\\"voyage_api_key\\": \\"«pa-${alnum(43)}»\\"}`],
    ignore: () => ['VOYAGE_API_KEY=${TOKEN}', `voyage revision: pa-${alnum(43)}`],
  },
};
