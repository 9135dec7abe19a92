import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'ably-api-key',
    title: 'Ably API key',
    vendor: 'Ably',
    severity: 'high',
    keywords: ['ably'],
    pattern: near('(?<![a-z])ably', '[\\w-]{6}\\.[\\w-]{6}:[\\w-]{43}'),
  },
];

export const advice: AdviceById = {
  'ably-api-key': {
    why: "Publishes and reads messages within the key's capabilities.",
    revoke: 'https://ably.com/docs/platform/account/app/api',
    source: 'https://ably.com/docs/auth/basic',
  },
};

export const evidence: EvidenceById = {
  'ably-api-key': {
    match: () => [`ABLY_API_KEY=«${alnum(6)}.${alnum(6)}:${alnum(43)}»`],
    ignore: () => ['ABLY_API_KEY=changeme'],
  },
};
