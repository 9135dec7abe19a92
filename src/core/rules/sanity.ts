import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'sanity-token',
    title: 'Sanity API token',
    vendor: 'Sanity',
    severity: 'high',
    keywords: ['sanity'],
    pattern: near('(?<![a-z])sanity', 'sk[a-z0-9]{76,250}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'sanity-token': {
    why: 'Reads and changes the content of the project.',
    revoke: 'https://www.sanity.io/manage',
    source: 'https://www.sanity.io/docs/content-lake/http-auth',
  },
};

export const evidence: EvidenceById = {
  'sanity-token': {
    match: () => [`SANITY_TOKEN=«sk${alnum(178)}»`],
    ignore: () => ['SANITY_TOKEN=changeme'],
  },
};
