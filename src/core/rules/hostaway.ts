import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'hostaway-secret',
    title: 'Hostaway API key',
    vendor: 'Hostaway',
    severity: 'critical',
    keywords: ['hostaway'],
    pattern: near('hostaway[^\\n]{0,20}?(?:secret|token|key)', '[0-9a-f]{64}'),
  },
];

export const advice: AdviceById = {
  'hostaway-secret': {
    why: 'Reads and changes listings, reservations and guests.',
    revoke: 'https://support.hostaway.com/hc/en-us/articles/360002576293-Hostaway-Public-API-Key',
    source: 'https://api.hostaway.com/documentation#authentication',
  },
};

export const evidence: EvidenceById = {
  'hostaway-secret': {
    match: () => [`HOSTAWAY_API_KEY=«${hex(64)}»`],
    ignore: () => ['HOSTAWAY_API_KEY=changeme'],
  },
};
