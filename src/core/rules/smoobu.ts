import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'smoobu-api-key',
    title: 'Smoobu API key',
    vendor: 'Smoobu',
    severity: 'critical',
    keywords: ['smoobu'],
    pattern: near('smoobu', '[\\w.-]{32,60}'),
    boundary: /[\w-]/,
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'smoobu-api-key': {
    why: 'Reads and changes bookings and guests.',
    revoke: 'https://login.smoobu.com/en/settings/profile',
    source: 'https://docs.smoobu.com/#authentication',
  },
};

export const evidence: EvidenceById = {
  'smoobu-api-key': {
    match: () => [`SMOOBU_API_KEY=«${alnum(40)}»`],
    ignore: () => ['SMOOBU_API_KEY=changeme'],
  },
};
