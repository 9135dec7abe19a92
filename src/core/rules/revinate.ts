import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'revinate-key',
    title: 'Revinate Porter key',
    vendor: 'Revinate',
    severity: 'critical',
    keywords: ['x-revinate-porter-'],
    loads: 'with-page',
    pattern: near('x-revinate-porter-(?:key|encoded)', '[0-9a-z-]{32,64}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'revinate-key': {
    why: 'Reads guests, reviews and stays of the hotels.',
    source: 'https://porter.revinate.com/documentation',
  },
};

export const evidence: EvidenceById = {
  'revinate-key': {
    match: () => [`X-Revinate-Porter-Encoded: «${hex(64)}»`],
    ignore: () => ['X-Revinate-Porter-Encoded: changeme'],
  },
};
