import { upper } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'alpha-vantage-api-key',
    title: 'Alpha Vantage API key',
    vendor: 'Alpha Vantage',
    severity: 'medium',
    keywords: ['alphavantage', 'alpha_vantage'],
    pattern: near('alpha_?vantage', '[a-z0-9]{16}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'alpha-vantage-api-key': {
    why: "Calls the API at the account's cost.",
    source: 'https://www.alphavantage.co/documentation/',
  },
};

export const evidence: EvidenceById = {
  'alpha-vantage-api-key': {
    match: () => [`https://www.alphavantage.co/query?apikey=«${upper(16)}»`],
    ignore: () => ['https://www.alphavantage.co/query?apikey=changeme'],
  },
};
