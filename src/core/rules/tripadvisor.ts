import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'tripadvisor-api-key',
    title: 'Tripadvisor API key',
    vendor: 'Tripadvisor',
    severity: 'medium',
    keywords: ['tripadvisor'],
    pattern: near('tripadvisor', '[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'tripadvisor-api-key': {
    why: "Calls the Tripadvisor API at the account's cost.",
    revoke: 'https://www.tripadvisor.com/developers',
    source: 'https://tripadvisor-content-api.readme.io/reference/overview',
  },
};

export const evidence: EvidenceById = {
  'tripadvisor-api-key': {
    match: () => [`TRIPADVISOR_API_KEY=«${hex(32).toUpperCase()}»`],
    ignore: () => ['TRIPADVISOR_API_KEY=changeme'],
  },
};
