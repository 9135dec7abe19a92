import { alnum, hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'finicity-app-key',
    title: 'Finicity app key or secret',
    vendor: 'Finicity',
    severity: 'high',
    keywords: ['finicity'],
    pattern: near('finicity', '[0-9a-f]{32}|[a-z0-9]{20}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'finicity-app-key': {
    why: "Opens bank data of the partner's customers.",
    source: 'https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/',
  },
};

export const evidence: EvidenceById = {
  'finicity-app-key': {
    match: () => [`FINICITY_APP_KEY=«${hex(32)}»`, `finicity_secret: «${alnum(20)}»`],
    ignore: () => ['FINICITY_APP_KEY=changeme'],
  },
};
