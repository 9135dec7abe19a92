import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'fastly-api-token',
    title: 'Fastly API token',
    vendor: 'Fastly',
    severity: 'critical',
    keywords: ['fastly'],
    pattern: near(String.raw`fastly(?:[\w. -]{0,16}(?:key|token|secret))?`, String.raw`[\w-]{32}`),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'fastly-api-token': {
    why: 'The token changes services and purges caches.',
    revoke: 'https://manage.fastly.com/account/personal/tokens',
    source: 'https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/',
  },
};

export const evidence: EvidenceById = {
  'fastly-api-token': {
    match: () => [`FASTLY_API_TOKEN=«${alnum(32)}»`, `{\\"fastly_api_token\\": \\"«${alnum(32)}»\\"}`],
    ignore: () => ['FASTLY_API_TOKEN=${TOKEN}', `fastly revision: ${alnum(32)}`],
  },
};
