import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'beds24-token',
    title: 'Beds24 API token',
    vendor: 'Beds24',
    severity: 'critical',
    keywords: ['beds24'],
    pattern: near('beds24', '[\\w+/]{40,120}={0,2}'),
    boundary: /[\w+/]/,
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'beds24-token': {
    why: 'Reads and changes bookings, prices and guests.',
    revoke: 'https://beds24.com/control3.php?pagetype=apiv2',
    source: 'https://wiki.beds24.com/index.php/Category:API_V2',
  },
};

export const evidence: EvidenceById = {
  'beds24-token': {
    match: () => [`BEDS24_TOKEN=«${alnum(80)}»`],
    ignore: () => ['BEDS24_TOKEN=changeme'],
  },
};
