import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'cloudsmith-key',
    title: 'Cloudsmith API key',
    vendor: 'Cloudsmith',
    severity: 'high',
    keywords: ['cloudsmith'],
    pattern: near('cloudsmith', '[0-9a-f]{40}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'cloudsmith-key': {
    why: 'The key reads and publishes packages.',
    revoke: 'https://cloudsmith.io/user/settings/api/',
    source: 'https://help.cloudsmith.io/docs/api-key',
  },
};

export const evidence: EvidenceById = {
  'cloudsmith-key': {
    match: () => [`CLOUDSMITH_API_KEY=«${hex(40)}»`, `{\\"cloudsmith_api_key\\": \\"«${hex(40)}»\\"}`],
    ignore: () => ['CLOUDSMITH_API_KEY=${TOKEN}', `cloudsmith revision: ${hex(40)}`],
  },
};
