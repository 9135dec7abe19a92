import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'bugsnag-key',
    title: 'Bugsnag API key',
    vendor: 'Bugsnag',
    severity: 'medium',
    keywords: ['bugsnag'],
    pattern: near('bugsnag', '[0-9a-f]{32}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'bugsnag-key': {
    why: 'The key posts errors to a project.',
    source: 'https://docs.bugsnag.com/product/project-settings/',
  },
};

export const evidence: EvidenceById = {
  'bugsnag-key': {
    match: () => [`BUGSNAG_API_KEY=«${hex(32)}»`, `{\\"bugsnag_api_key\\": \\"«${hex(32)}»\\"}`],
    ignore: () => ['BUGSNAG_API_KEY=${TOKEN}', `bugsnag revision: ${hex(32)}`],
  },
};
