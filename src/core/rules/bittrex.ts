import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'bittrex-key',
    title: 'Bittrex key or secret',
    vendor: 'Bittrex',
    severity: 'critical',
    keywords: ['bittrex'],
    pattern: near('bittrex', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'bittrex-key': { why: 'Trades and reads balances.', source: 'https://bittrex.github.io/api/v3' },
};

export const evidence: EvidenceById = {
  'bittrex-key': {
    match: () => [`BITTREX_SECRET=«${hex(32)}»`],
    ignore: () => ['BITTREX_SECRET=changeme'],
  },
};
