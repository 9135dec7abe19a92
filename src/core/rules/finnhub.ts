import { lower } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'finnhub-key',
    title: 'Finnhub key',
    vendor: 'Finnhub',
    severity: 'medium',
    keywords: ['finnhub'],
    pattern: near('finnhub', '[a-z0-9]{20}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'finnhub-key': {
    why: "Calls the API at the account's cost.",
    revoke: 'https://finnhub.io/dashboard',
    source: 'https://finnhub.io/docs/api/authentication',
  },
};

export const evidence: EvidenceById = {
  'finnhub-key': {
    match: () => [`FINNHUB_API_KEY=«${lower(20)}»`],
    ignore: () => ['FINNHUB_API_KEY=changeme'],
  },
};
