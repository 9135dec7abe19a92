import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'xai-key',
    title: 'xAI API key',
    vendor: 'xAI',
    severity: 'high',
    keywords: ['xai-'],
    pattern: /xai-\w{70,90}/y,
    prefix: 4,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'xai-key': {
    why: 'The key spends the account.',
    revoke: 'https://console.x.ai/',
    source: 'https://docs.x.ai/docs/overview',
  },
};

export const evidence: EvidenceById = {
  'xai-key': {
    match: () => [`TOKEN=«xai-${alnum(80)}»`, `{\\"key\\":\\"«xai-${alnum(80)}»\\"}`],
    ignore: () => [`see xai-${alnum(26)}`],
  },
};
