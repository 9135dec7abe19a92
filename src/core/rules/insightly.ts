import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'insightly-api-key',
    title: 'Insightly API key',
    vendor: 'Insightly',
    severity: 'high',
    keywords: ['insightly'],
    pattern: near('insightly', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'insightly-api-key': {
    why: 'Reads and changes contacts of this person.',
    source: 'https://api.insightly.com/v3.1/Help#!/Overview/Authentication',
  },
};

export const evidence: EvidenceById = {
  'insightly-api-key': {
    match: () => [`INSIGHTLY_API_KEY=«${uuid()}»`],
    ignore: () => ['INSIGHTLY_API_KEY=changeme'],
  },
};
