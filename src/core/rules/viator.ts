import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'viator-api-key',
    title: 'Viator API key',
    vendor: 'Viator',
    severity: 'high',
    keywords: ['exp-api-key', 'viator'],
    pattern: near('(?:exp-api-key|viator)', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'viator-api-key': {
    why: "Books tours at the partner's account.",
    source: 'https://docs.viator.com/partner-api/technical/',
  },
};

export const evidence: EvidenceById = {
  'viator-api-key': {
    match: () => [`exp-api-key: «${uuid()}»`],
    ignore: () => ['exp-api-key: changeme'],
  },
};
