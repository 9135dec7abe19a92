import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'lodgify-api-key',
    title: 'Lodgify API key',
    vendor: 'Lodgify',
    severity: 'critical',
    keywords: ['lodgify'],
    pattern: near('lodgify', '[\\w+/]{64,120}={0,2}'),
    boundary: /[\w+/]/,
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'lodgify-api-key': { why: 'Reads and changes rates, bookings and guests.', source: 'https://docs.lodgify.com/' },
};

export const evidence: EvidenceById = {
  'lodgify-api-key': {
    match: () => [`LODGIFY_API_KEY=«${alnum(88)}»`],
    ignore: () => ['LODGIFY_API_KEY=changeme'],
  },
};
