import { lower } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'readme-api-key',
    title: 'ReadMe API key',
    vendor: 'ReadMe',
    severity: 'high',
    keywords: ['rdme_'],
    pattern: /rdme_[a-z0-9]{60,76}/y,
    prefix: 5,
  },
];

export const advice: AdviceById = {
  'readme-api-key': {
    why: 'Reads and changes the documentation project.',
    revoke: 'https://docs.readme.com/main/docs/api-keys',
    source: 'https://docs.readme.com/main/reference/authentication',
  },
};

export const evidence: EvidenceById = {
  'readme-api-key': {
    match: () => [`-u «rdme_${lower(70)}»:`],
    ignore: () => ['rdme_key'],
  },
};
