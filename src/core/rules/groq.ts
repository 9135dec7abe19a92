import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'groq-key',
    title: 'Groq API key',
    vendor: 'Groq',
    severity: 'high',
    keywords: ['gsk_'],
    pattern: /gsk_[A-Za-z0-9]{48,56}/y,
    prefix: 4,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'groq-key': {
    why: 'The key spends the account.',
    revoke: 'https://console.groq.com/keys',
    source: 'https://console.groq.com/docs/quickstart',
  },
};

export const evidence: EvidenceById = {
  'groq-key': {
    match: () => [`TOKEN=«gsk_${alnum(52)}»`, `{\\"key\\":\\"«gsk_${alnum(52)}»\\"}`],
    ignore: () => [`see gsk_${alnum(17)}`],
  },
};
