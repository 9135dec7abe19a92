import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'teamcity-token',
    title: 'TeamCity access token',
    vendor: 'TeamCity',
    severity: 'high',
    keywords: ['eyJ0eXAiOiAiVENWMiJ9.'],
    pattern: /eyJ0eXAiOiAiVENWMiJ9\.[\w-]{30,60}\.[\w-]{40,60}/y,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'teamcity-token': {
    why: 'The token acts as its owner on the build server.',
    source: 'https://www.jetbrains.com/help/teamcity/managing-your-user-account.html',
  },
};

export const evidence: EvidenceById = {
  'teamcity-token': {
    match: () => [
      `TOKEN=«eyJ0eXAiOiAiVENWMiJ9.${alnum(36)}.${alnum(48)}»`,
      `{\\"key\\":\\"«eyJ0eXAiOiAiVENWMiJ9.${alnum(36)}.${alnum(48)}»\\"}`,
    ],
    ignore: () => [`see eyJ0eXAiOiAiVENWMiJ9.${alnum(12)}.${alnum(16)}`],
  },
};
