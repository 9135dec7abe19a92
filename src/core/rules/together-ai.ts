import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'together-key',
    title: 'Together AI API key',
    vendor: 'Together AI',
    severity: 'high',
    keywords: ['tgp_v1_'],
    pattern: /tgp_v1_[\w-]{43}/y,
    prefix: 7,
    loads: 'with-hands',
  },
  {
    id: 'together-old-key',
    title: 'Together AI API key',
    vendor: 'Together AI',
    severity: 'high',
    keywords: ['together_ai', 'togetherai', 'together_api'],
    pattern: near('together(?:_?ai|_api)', '[0-9a-f]{64}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'together-key': {
    why: 'The key spends the account.',
    revoke: 'https://api.together.ai/settings/api-keys',
    source: 'https://docs.together.ai/docs/api-keys-authentication',
  },
  'together-old-key': {
    why: 'The key spends the account.',
    revoke: 'https://api.together.ai/settings/api-keys',
    source: 'https://docs.together.ai/docs/api-keys-authentication',
  },
};

export const evidence: EvidenceById = {
  'together-key': {
    match: () => [`TOKEN=«tgp_v1_${alnum(43)}»`, `{\\"key\\":\\"«tgp_v1_${alnum(43)}»\\"}`],
    ignore: () => [`see tgp_v1_${alnum(14)}`],
  },
  'together-old-key': {
    match: () => [`TOGETHER_API_KEY=«${hex(64)}»`, `{\\"together_api_key\\": \\"«${hex(64)}»\\"}`],
    ignore: () => ['TOGETHER_API_KEY=${TOKEN}', `together_ai revision: ${hex(64)}`],
  },
};
