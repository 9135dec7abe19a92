import { lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'hotelbeds-secret',
    title: 'Hotelbeds secret or API key',
    vendor: 'Hotelbeds',
    severity: 'critical',
    keywords: ['hotelbeds'],
    pattern: near('hotelbeds[^\\n]{0,20}?(?:secret|key)', '[a-z0-9]{32}|[a-z0-9]{24}|[a-z0-9]{10}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'hotelbeds-secret': {
    why: "Books at the account's cost.",
    revoke: 'https://developer.hotelbeds.com/dashboard/',
    source: 'https://developer.hotelbeds.com/documentation/getting-started/',
  },
};

export const evidence: EvidenceById = {
  'hotelbeds-secret': {
    match: () => [`HOTELBEDS_SECRET=«${lower(10)}»`],
    ignore: () => ['HOTELBEDS_SECRET=changeme'],
  },
};
