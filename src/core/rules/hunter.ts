import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'hunter-api-key',
    title: 'Hunter API key',
    vendor: 'Hunter',
    severity: 'medium',
    keywords: ['hunter.io', 'hunter_', 'hunterio'],
    pattern: near('hunter(?:[._]?io|_)', '[0-9a-f]{40}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'hunter-api-key': {
    why: "Calls the API at the account's cost.",
    revoke: 'https://hunter.io/api-keys',
    source: 'https://hunter.io/api-documentation/v2#authentication',
  },
};

export const evidence: EvidenceById = {
  'hunter-api-key': {
    match: () => [`HUNTER_API_KEY=«${hex(40)}»`],
    ignore: () => ['HUNTER_API_KEY=changeme'],
  },
};
