import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'nytimes-key',
    title: 'New York Times API key',
    vendor: 'The New York Times',
    severity: 'medium',
    keywords: ['nytimes', 'new york times', 'newyorktimes', 'new-york-times'],
    pattern: near('(?:nytimes|new[ -]?york[ -]?times)', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'nytimes-key': {
    why: "Calls the API at the account's cost.",
    revoke: 'https://developer.nytimes.com/my-apps',
    source: 'https://developer.nytimes.com/get-started',
  },
};

export const evidence: EvidenceById = {
  'nytimes-key': {
    match: () => [`NYTIMES_KEY=«${alnum(32)}»`],
    ignore: () => ['NYTIMES_KEY=changeme'],
  },
};
