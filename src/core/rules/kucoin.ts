import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'kucoin-key',
    title: 'KuCoin API key or secret',
    vendor: 'KuCoin',
    severity: 'critical',
    keywords: ['kucoin'],
    pattern: near('kucoin', '[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'kucoin-key': {
    why: 'Trades and reads balances.',
    revoke: 'https://www.kucoin.com/account/api',
    source: 'https://www.kucoin.com/docs-new/authentication',
  },
};

export const evidence: EvidenceById = {
  'kucoin-key': {
    match: () => [`KUCOIN_KEY=«${hex(24)}»`],
    ignore: () => ['KUCOIN_KEY=changeme'],
  },
};
