import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'jotform-api-key',
    title: 'Jotform API key',
    vendor: 'Jotform',
    severity: 'high',
    keywords: ['jotform'],
    pattern: near('jotform', '[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'jotform-api-key': {
    why: 'Reads all forms and answers of this person.',
    revoke: 'https://www.jotform.com/myaccount/api',
    source: 'https://api.jotform.com/docs/',
  },
};

export const evidence: EvidenceById = {
  'jotform-api-key': {
    match: () => [`https://api.jotform.com/user?apiKey=«${hex(32)}»`],
    ignore: () => ['https://api.jotform.com/user?apiKey=changeme'],
  },
};
