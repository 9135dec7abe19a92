import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'langsmith-key',
    title: 'LangSmith API key',
    vendor: 'LangSmith',
    severity: 'high',
    keywords: ['lsv2_'],
    pattern: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/y,
    prefix: 5,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'langsmith-key': {
    why: 'The key reads traces, with the prompts in them.',
    revoke: 'https://smith.langchain.com/settings',
    source: 'https://docs.langchain.com/langsmith/create-account-api-key',
  },
};

export const evidence: EvidenceById = {
  'langsmith-key': {
    match: () => [`TOKEN=«lsv2_pt_${hex(32)}_${hex(10)}»`, `{\\"key\\":\\"«lsv2_pt_${hex(32)}_${hex(10)}»\\"}`],
    ignore: () => [`see lsv2_pt_${hex(10)}_${hex(3)}`],
  },
};
