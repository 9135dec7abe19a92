import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'algolia-api-key',
    title: 'Algolia API key',
    vendor: 'Algolia',
    severity: 'high',
    keywords: ['algolia'],
    pattern: near('algolia(?![^\\n]{0,10}?search.?only)', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'algolia-api-key': {
    why: "An administrator's key reads and deletes every index.",
    revoke: 'https://dashboard.algolia.com/account/api-keys/all',
    source: 'https://www.algolia.com/doc/guides/security/api-keys/',
  },
};

export const evidence: EvidenceById = {
  'algolia-api-key': {
    match: () => [`ALGOLIA_ADMIN_KEY=«${hex(32)}»`, `X-Algolia-API-Key: «${hex(32)}»`],
    ignore: () => ['ALGOLIA_ADMIN_KEY=changeme'],
  },
};
