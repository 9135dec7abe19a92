import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'rollbar-token',
    title: 'Rollbar access token',
    vendor: 'Rollbar',
    severity: 'medium',
    keywords: ['rollbar'],
    pattern: near('rollbar', '[0-9a-f]{32}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'rollbar-token': {
    why: 'The token reads or posts errors, which often hold data of customers.',
    source: 'https://docs.rollbar.com/docs/access-tokens',
  },
};

export const evidence: EvidenceById = {
  'rollbar-token': {
    match: () => [`ROLLBAR_ACCESS_TOKEN=«${hex(32)}»`, `{\\"rollbar_access_token\\": \\"«${hex(32)}»\\"}`],
    ignore: () => ['ROLLBAR_ACCESS_TOKEN=${TOKEN}', `rollbar revision: ${hex(32)}`],
  },
};
