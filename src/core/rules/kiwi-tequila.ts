import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'kiwi-tequila-api-key',
    title: 'Tequila API key',
    vendor: 'Kiwi.com',
    severity: 'high',
    keywords: ['tequila', 'kiwi.com', 'kiwi_'],
    pattern: near('(?:tequila|kiwi(?:\\.com|_))[^\\n]{0,20}?key', '[\\w-]{32}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'kiwi-tequila-api-key': {
    why: "Searches and books at the partner's account.",
    source: 'https://tequila.kiwi.com/portal/docs',
  },
};

export const evidence: EvidenceById = {
  'kiwi-tequila-api-key': {
    match: () => [`TEQUILA_API_KEY=«${alnum(32)}»`],
    ignore: () => ['TEQUILA_API_KEY=changeme'],
  },
};
