import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'jetbrains-token',
    title: 'JetBrains permanent token',
    vendor: 'JetBrains',
    severity: 'high',
    keywords: ['perm:', 'perm-'],
    pattern: /perm[:-][A-Za-z0-9+/=]{8,64}\.[A-Za-z0-9+/=]{4,24}\.[A-Za-z0-9]{30,40}/y,
    prefix: 5,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'jetbrains-token': {
    why: 'The token acts as its owner in YouTrack or Space.',
    source: 'https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html',
  },
};

export const evidence: EvidenceById = {
  'jetbrains-token': {
    match: () => [
      `TOKEN=«perm:${alnum(16)}.${alnum(8)}.${alnum(30)}»`,
      `{\\"key\\":\\"«perm:${alnum(16)}.${alnum(8)}.${alnum(30)}»\\"}`,
    ],
    ignore: () => [`see perm:${alnum(5)}.${alnum(2)}.${alnum(10)}`],
  },
};
