import { alnum } from '../made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'voyage-key',
    title: 'Voyage AI API key',
    vendor: 'Voyage AI',
    severity: 'high',
    keywords: ['pa-'],
    pattern: /pa-[\w-]{43}/y,
    prefix: 3,
    accept: (secret) => /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret),
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
    match: () => [`TOKEN=«pa-${alnum(43)}»`, `{\\"key\\":\\"«pa-${alnum(43)}»\\"}`],
    ignore: () => [`see pa-${alnum(14)}`],
  },
};
