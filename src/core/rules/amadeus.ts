import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'amadeus-api-secret',
    title: 'Amadeus API secret or key',
    vendor: 'Amadeus',
    severity: 'critical',
    keywords: ['amadeus'],
    pattern: near('amadeus', '[a-z0-9]{32}|[a-z0-9]{16}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'amadeus-api-secret': {
    why: 'Calls the travel APIs as this application.',
    revoke: 'https://developers.amadeus.com/my-apps',
    source: 'https://developers.amadeus.com/self-service/apis-docs/guides/authorization',
  },
};

export const evidence: EvidenceById = {
  'amadeus-api-secret': {
    match: () => [`AMADEUS_CLIENT_SECRET=«${alnum(16)}»`],
    ignore: () => ['AMADEUS_CLIENT_SECRET=changeme'],
  },
};
