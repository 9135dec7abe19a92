import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'loyverse-token',
    title: 'Loyverse access token',
    vendor: 'Loyverse',
    severity: 'critical',
    keywords: ['loyverse'],
    pattern: near('loyverse', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'loyverse-token': {
    why: 'Reads and changes sales and customers of the merchant.',
    source: 'https://developer.loyverse.com/docs/',
  },
};

export const evidence: EvidenceById = {
  'loyverse-token': {
    match: () => [`LOYVERSE_TOKEN=«${hex(32)}»`],
    ignore: () => ['LOYVERSE_TOKEN=changeme'],
  },
};
