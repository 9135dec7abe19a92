import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'ghost-key',
    title: 'Ghost admin API key',
    vendor: 'Ghost',
    severity: 'high',
    keywords: ['ghost'],
    pattern: near(String.raw`ghost[\w. -]{0,24}key`, '[0-9a-f]{24}:[0-9a-f]{64}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'ghost-key': {
    why: 'The key publishes and reads members.',
    source: 'https://docs.ghost.org/admin-api',
  },
};

export const evidence: EvidenceById = {
  'ghost-key': {
    match: () => [
      `GHOST_ADMIN_API_KEY=«${hex(24)}:${hex(64)}»`,
      `{\\"ghost_admin_api_key\\": \\"«${hex(24)}:${hex(64)}»\\"}`,
    ],
    ignore: () => ['GHOST_ADMIN_API_KEY=${TOKEN}', `ghost revision: ${hex(24)}:${hex(64)}`],
  },
};
