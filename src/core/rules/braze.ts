import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'braze-api-key',
    title: 'Braze REST API key',
    vendor: 'Braze',
    severity: 'high',
    keywords: ['braze'],
    pattern: near('(?<![a-z])braze', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'braze-api-key': {
    why: 'Reads profiles and sends messages.',
    revoke: 'https://www.braze.com/docs/api/basics/',
    source: 'https://www.braze.com/docs/api/basics/',
  },
};

export const evidence: EvidenceById = {
  'braze-api-key': {
    match: () => [`BRAZE_API_KEY=«${uuid()}»`],
    ignore: () => ['BRAZE_API_KEY=changeme'],
  },
};
