import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'channex-api-key',
    title: 'Channex API key',
    vendor: 'Channex',
    severity: 'critical',
    keywords: ['channex', 'user-api-key'],
    pattern: near('(?:channex|user-api-key)', '[\\w+/-]{40,64}={0,2}'),
    boundary: /[\w+/-]/,
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'channex-api-key': {
    why: 'Reads bookings and sets rates of the properties.',
    source: 'https://docs.channex.io/channel-api-examples/hotelbeds',
  },
};

export const evidence: EvidenceById = {
  'channex-api-key': {
    match: () => [`user-api-key: «${alnum(44)}»`],
    ignore: () => ['user-api-key: changeme'],
  },
};
