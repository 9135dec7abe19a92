import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'here-api-key',
    title: 'HERE API key',
    vendor: 'HERE',
    severity: 'medium',
    keywords: ['hereapi', 'here_', 'apikey='],
    pattern: near('(?:hereapi|(?<![a-z])here_(?:api|app|access|maps))', '[\\w-]{43}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'here-api-key': {
    why: "Calls the API at the account's cost.",
    revoke: 'https://platform.here.com/admin/apps',
    source:
      'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
  },
};

export const evidence: EvidenceById = {
  'here-api-key': {
    match: () => [`HERE_API_KEY=«${alnum(43)}»`],
    ignore: () => ['HERE_API_KEY=changeme'],
  },
};
