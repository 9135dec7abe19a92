import { hex, uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'langfuse-secret',
    title: 'Langfuse secret key',
    vendor: 'Langfuse',
    severity: 'high',
    keywords: ['sk-lf-'],
    pattern: /sk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y,
    prefix: 6,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'langfuse-secret': {
    why: 'The key reads traces, with the prompts in them.',
    revoke: 'https://cloud.langfuse.com/',
    source: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
  },
};

export const evidence: EvidenceById = {
  'langfuse-secret': {
    match: () => [`TOKEN=«sk-lf-${uuid()}»`, `{\\"key\\":\\"«sk-lf-${uuid()}»\\"}`],
    ignore: () => [`see sk-lf-${hex(8)}`],
  },
};
