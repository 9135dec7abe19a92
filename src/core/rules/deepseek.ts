import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'deepseek-key',
    title: 'DeepSeek API key',
    vendor: 'DeepSeek',
    severity: 'high',
    keywords: ['sk-'],
    pattern: /sk-[0-9a-f]{32}/y,
    prefix: 3,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'deepseek-key': {
    why: 'The key spends the account.',
    revoke: 'https://platform.deepseek.com/api_keys',
    source: 'https://api-docs.deepseek.com/',
  },
};

export const evidence: EvidenceById = {
  'deepseek-key': {
    match: () => [`TOKEN=«sk-${hex(32)}»`, `{\\"key\\":\\"«sk-${hex(32)}»\\"}`],
    ignore: () => [`see sk-${hex(10)}`],
  },
};
