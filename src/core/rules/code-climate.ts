import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'code-climate-token',
    title: 'Code Climate token',
    vendor: 'Code Climate',
    severity: 'medium',
    keywords: ['codeclimate', 'code_climate', 'cc_test_reporter'],
    pattern: near('(?:code_?climate|cc_test_reporter)', '[0-9a-f]{64}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'code-climate-token': {
    why: 'The token uploads coverage or reads findings.',
    revoke: 'https://codeclimate.com/profile/tokens',
    source: 'https://docs.codeclimate.com/docs/api-tokens',
  },
};

export const evidence: EvidenceById = {
  'code-climate-token': {
    match: () => [`CODECLIMATE_REPO_TOKEN=«${hex(64)}»`, `{\\"codeclimate_repo_token\\": \\"«${hex(64)}»\\"}`],
    ignore: () => ['CODECLIMATE_REPO_TOKEN=${TOKEN}', `codeclimate revision: ${hex(64)}`],
  },
};
