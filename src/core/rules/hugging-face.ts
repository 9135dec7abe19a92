import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'hugging-face-token',
    title: 'Hugging Face token',
    vendor: 'Hugging Face',
    severity: 'high',
    keywords: ['hf_', 'api_org_'],
    pattern: /(?:hf|api_org)_[A-Za-z0-9]{34,40}/y,
    prefix: 3,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'hugging-face-token': {
    why: 'The token reads and writes models and data as its owner.',
    revoke: 'https://huggingface.co/settings/tokens',
    source: 'https://huggingface.co/docs/hub/security-tokens',
  },
};

export const evidence: EvidenceById = {
  'hugging-face-token': {
    match: () => [`TOKEN=«hf_${alnum(34)}»`, `{\\"key\\":\\"«hf_${alnum(34)}»\\"}`],
    ignore: () => [`see hf_${alnum(11)}`],
  },
};
