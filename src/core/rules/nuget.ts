import { lower } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'nuget-key',
    title: 'NuGet API key',
    vendor: 'NuGet',
    severity: 'critical',
    keywords: ['oy2'],
    pattern: /oy2[a-z0-9]{43}/y,
    prefix: 3,
  },
];

export const advice: AdviceById = {
  'nuget-key': {
    why: 'The key pushes packages.',
    revoke: 'https://www.nuget.org/account/apikeys',
    source: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package',
  },
};

export const evidence: EvidenceById = {
  'nuget-key': {
    match: () => [`TOKEN=«oy2${lower(43)}»`, `{\\"key\\":\\"«oy2${lower(43)}»\\"}`],
    ignore: () => [`see oy2${lower(14)}`],
  },
};
