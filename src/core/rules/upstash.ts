import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'upstash-token',
    title: 'Upstash REST token',
    vendor: 'Upstash',
    severity: 'high',
    keywords: ['upstash'],
    pattern: near(String.raw`upstash[\w. -]{0,24}token`, String.raw`[\w-]{40,140}={0,2}`),
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'upstash-token': {
    why: 'The token reads and writes the database over HTTP.',
    revoke: 'https://console.upstash.com/',
    source: 'https://upstash.com/docs/redis/features/restapi',
  },
};

export const evidence: EvidenceById = {
  'upstash-token': {
    match: () => [`UPSTASH_REDIS_REST_TOKEN=«${alnum(58)}»`, `{\\"upstash_redis_rest_token\\": \\"«${alnum(58)}»\\"}`],
    ignore: () => ['UPSTASH_REDIS_REST_TOKEN=${TOKEN}', `upstash revision: ${alnum(58)}`],
  },
};
