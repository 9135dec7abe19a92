import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'iterable-api-key',
    title: 'Iterable API key',
    vendor: 'Iterable',
    severity: 'high',
    keywords: ['iterable_', 'iterable.com', 'api-key:'],
    pattern: near('(?:iterable(?:_|\\.com)|api-key(?=:))', '[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'iterable-api-key': {
    why: 'Reads profiles and sends messages.',
    revoke: 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys',
    source: 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys',
  },
};

export const evidence: EvidenceById = {
  'iterable-api-key': {
    match: () => [`ITERABLE_API_KEY=«${hex(32)}»`],
    ignore: () => ['ITERABLE_API_KEY=changeme'],
  },
};
