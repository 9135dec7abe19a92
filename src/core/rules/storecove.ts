import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'storecove-api-key',
    title: 'Storecove API key',
    vendor: 'Storecove',
    severity: 'high',
    keywords: ['storecove'],
    pattern: near('storecove', '[\\w-]{40,64}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'storecove-api-key': { why: 'Sends and reads invoices.', source: 'https://www.storecove.com/docs/#_getting_started' },
};

export const evidence: EvidenceById = {
  'storecove-api-key': {
    match: () => [`STORECOVE_API_KEY=«${alnum(43)}»`],
    ignore: () => ['STORECOVE_API_KEY=changeme'],
  },
};
