import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'truenas-key',
    title: 'TrueNAS API key',
    vendor: 'TrueNAS',
    severity: 'critical',
    keywords: ['truenas', 'login_with_api_key'],
    pattern: near('(?:truenas|login_with_api_key)', String.raw`\d{1,3}-[a-z0-9]{64}`),
  },
];

export const advice: AdviceById = {
  'truenas-key': {
    why: 'The key controls the storage server.',
    source: 'https://www.truenas.com/docs/scale/api/',
  },
};

export const evidence: EvidenceById = {
  'truenas-key': {
    match: () => [`TRUENAS_API_KEY=«1-${alnum(64)}»`],
    ignore: () => ['TRUENAS_API_KEY=${K}'],
  },
};
