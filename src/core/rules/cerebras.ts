import { lower } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'cerebras-key',
    title: 'Cerebras API key',
    vendor: 'Cerebras',
    severity: 'high',
    keywords: ['csk-'],
    pattern: /csk-[a-z0-9]{48}/y,
    prefix: 4,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'cerebras-key': {
    why: 'The key spends the account.',
    revoke: 'https://cloud.cerebras.ai/',
    source: 'https://inference-docs.cerebras.ai/quickstart',
  },
};

export const evidence: EvidenceById = {
  'cerebras-key': {
    match: () => [`TOKEN=«csk-${lower(48)}»`, `{\\"key\\":\\"«csk-${lower(48)}»\\"}`],
    ignore: () => [`see csk-${lower(16)}`],
  },
};
