import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'nightfall-api-key',
    title: 'Nightfall API key',
    vendor: 'Nightfall',
    severity: 'high',
    keywords: ['NF-'],
    pattern: /NF-[A-Za-z0-9]{32}/y,
    prefix: 3,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'nightfall-api-key': {
    why: "Calls the API at the account's cost.",
    source: 'https://help.nightfall.ai/developer-api/getting-started-with-the-developer-platform/creating-api-key',
  },
};

export const evidence: EvidenceById = {
  'nightfall-api-key': {
    match: () => [`Bearer «NF-${alnum(32)}»`],
    ignore: () => ['NF-1'],
  },
};
