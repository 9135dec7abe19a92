import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'openrouter-key',
    title: 'OpenRouter API key',
    vendor: 'OpenRouter',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['sk-or-v1-'],
    pattern: /sk-or-v1-[0-9a-f]{64}/y,
    prefix: 9,
  },
];

export const advice: AdviceById = {
  'openrouter-key': {
    why: 'The key spends the account.',
    revoke: 'https://openrouter.ai/settings/keys',
    source: 'https://openrouter.ai/docs/api-reference/authentication',
  },
};

export const evidence: EvidenceById = {
  'openrouter-key': {
    match: () => [`TOKEN=«sk-or-v1-${hex(64)}»`, `{\\"key\\":\\"«sk-or-v1-${hex(64)}»\\"}`],
    ignore: () => [`see sk-or-v1-${hex(21)}`],
  },
};
