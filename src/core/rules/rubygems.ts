import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'rubygems-key',
    title: 'RubyGems API key',
    vendor: 'RubyGems',
    severity: 'critical',
    keywords: ['rubygems_'],
    pattern: /rubygems_[0-9a-f]{48}/y,
    prefix: 9,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'rubygems-key': {
    why: 'The key pushes gems.',
    revoke: 'https://rubygems.org/profile/api_keys',
    source: 'https://guides.rubygems.org/api-key-scopes/',
  },
};

export const evidence: EvidenceById = {
  'rubygems-key': {
    match: () => [`TOKEN=«rubygems_${hex(48)}»`, `{\\"key\\":\\"«rubygems_${hex(48)}»\\"}`],
    ignore: () => [`see rubygems_${hex(16)}`],
  },
};
