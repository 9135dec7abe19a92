import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'beamer-api-key',
    title: 'Beamer API key',
    vendor: 'Beamer',
    severity: 'medium',
    keywords: ['beamer'],
    pattern: near('beamer', 'b_[\\w=/-]{44}'),
  },
];

export const advice: AdviceById = {
  'beamer-api-key': { why: 'Reads and writes posts and users.', source: 'https://www.getbeamer.com/api' },
};

export const evidence: EvidenceById = {
  'beamer-api-key': {
    match: () => [`BEAMER_API_KEY=«b_${alnum(44)}»`],
    ignore: () => ['BEAMER_API_KEY=changeme'],
  },
};
