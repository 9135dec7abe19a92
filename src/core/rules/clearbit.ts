import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'clearbit-key',
    title: 'Clearbit key',
    vendor: 'Clearbit',
    severity: 'medium',
    keywords: ['clearbit'],
    pattern: near('clearbit', '(?:sk_|pk_)?[a-z0-9]{32,35}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'clearbit-key': {
    why: "Looks up people and companies at the account's cost.",
    source: 'https://help.clearbit.com/hc/en-us/articles/360052487533',
  },
};

export const evidence: EvidenceById = {
  'clearbit-key': {
    match: () => [`CLEARBIT_KEY=«sk_${hex(32)}»`],
    ignore: () => ['CLEARBIT_KEY=changeme'],
  },
};
