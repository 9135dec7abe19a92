import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'nvidia-key',
    title: 'NVIDIA API key',
    vendor: 'NVIDIA',
    severity: 'high',
    keywords: ['nvapi-'],
    pattern: /nvapi-[\w-]{60,70}/y,
    prefix: 6,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'nvidia-key': {
    why: 'The key calls models and pulls images.',
    revoke: 'https://build.nvidia.com/settings/api-keys',
    source: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
  },
};

export const evidence: EvidenceById = {
  'nvidia-key': {
    match: () => [`TOKEN=«nvapi-${alnum(64)}»`, `{\\"key\\":\\"«nvapi-${alnum(64)}»\\"}`],
    ignore: () => [`see nvapi-${alnum(21)}`],
  },
};
