import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'firecrawl-key',
    title: 'Firecrawl API key',
    vendor: 'Firecrawl',
    severity: 'medium',
    keywords: ['fc-'],
    pattern: /fc-[0-9a-f]{32}/y,
    prefix: 3,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'firecrawl-key': {
    why: 'The key spends the account.',
    revoke: 'https://www.firecrawl.dev/app/api-keys',
    source: 'https://docs.firecrawl.dev/introduction',
  },
};

export const evidence: EvidenceById = {
  'firecrawl-key': {
    match: () => [`TOKEN=«fc-${hex(32)}»`, `{\\"key\\":\\"«fc-${hex(32)}»\\"}`],
    ignore: () => [`see fc-${hex(10)}`],
  },
};
