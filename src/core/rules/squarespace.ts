import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'squarespace-api-key',
    title: 'Squarespace API key',
    vendor: 'Squarespace',
    severity: 'high',
    keywords: ['squarespace'],
    pattern: near('squarespace', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'squarespace-api-key': {
    why: 'Reads and changes orders of the site.',
    source: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  },
};

export const evidence: EvidenceById = {
  'squarespace-api-key': {
    match: () => [`SQUARESPACE_API_KEY=«${uuid()}»`],
    ignore: () => ['SQUARESPACE_API_KEY=changeme'],
  },
};
