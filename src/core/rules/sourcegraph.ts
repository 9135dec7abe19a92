import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'sourcegraph-token',
    title: 'Sourcegraph access token',
    vendor: 'Sourcegraph',
    severity: 'high',
    keywords: ['sgp_', 'slk_'],
    pattern: /(?:sgp_(?:(?:local|[0-9a-f]{16})_){0,2}[0-9a-f]{40}|slk_[0-9a-f]{64})/y,
    prefix: 4,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'sourcegraph-token': {
    why: 'The token searches and reads code as its owner.',
    source: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
  },
};

export const evidence: EvidenceById = {
  'sourcegraph-token': {
    match: () => [`TOKEN=«sgp_${hex(40)}»`, `{\\"key\\":\\"«sgp_${hex(40)}»\\"}`],
    ignore: () => [`see sgp_${hex(13)}`],
  },
};
