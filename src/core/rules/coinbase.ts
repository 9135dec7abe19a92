import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'coinbase-api-secret',
    title: 'Coinbase API key or secret',
    vendor: 'Coinbase',
    severity: 'critical',
    keywords: ['coinbase'],
    pattern: near('coinbase', '[\\w+/-]{86,88}={0,2}|[a-z0-9]{64}|[a-z0-9]{32}|[a-z0-9]{16}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'coinbase-api-secret': {
    why: 'Reads balances and moves coins.',
    revoke: 'https://portal.cdp.coinbase.com/projects/api-keys',
    source: 'https://docs.cdp.coinbase.com/get-started/authentication/overview',
  },
};

export const evidence: EvidenceById = {
  'coinbase-api-secret': {
    match: () => [`COINBASE_SECRET=«${alnum(86)}==»`, `coinbase_api_key: «${alnum(16)}»`],
    ignore: () => ['COINBASE_SECRET=changeme'],
  },
};
