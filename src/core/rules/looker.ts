import { lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'looker-api-credential',
    title: 'Looker client id or secret',
    vendor: 'Looker',
    severity: 'high',
    keywords: ['looker'],
    pattern: near('looker', '[a-z0-9]{24}|[a-z0-9]{20}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'looker-api-credential': {
    why: 'Runs queries as this user.',
    revoke: 'https://cloud.google.com/looker/docs/api-auth',
    source: 'https://cloud.google.com/looker/docs/api-auth',
  },
};

export const evidence: EvidenceById = {
  'looker-api-credential': {
    match: () => [`LOOKERSDK_CLIENT_SECRET=«${lower(24)}»`],
    ignore: () => ['LOOKERSDK_CLIENT_SECRET=changeme'],
  },
};
