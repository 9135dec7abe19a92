import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'packagecloud-token',
    title: 'packagecloud token',
    vendor: 'packagecloud',
    severity: 'high',
    keywords: ['packagecloud'],
    pattern: near('packagecloud', '[0-9a-f]{48}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'packagecloud-token': {
    why: 'The token reads and publishes packages.',
    revoke: 'https://packagecloud.io/api_token',
    source: 'https://packagecloud.io/docs/api',
  },
};

export const evidence: EvidenceById = {
  'packagecloud-token': {
    match: () => [`PACKAGECLOUD_TOKEN=«${hex(48)}»`, `{\\"packagecloud_token\\": \\"«${hex(48)}»\\"}`],
    ignore: () => ['PACKAGECLOUD_TOKEN=${TOKEN}', `packagecloud revision: ${hex(48)}`],
  },
};
