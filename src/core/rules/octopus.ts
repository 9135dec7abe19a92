import { upper } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'octopus-api-key',
    title: 'Octopus Deploy API key',
    vendor: 'Octopus Deploy',
    severity: 'critical',
    keywords: ['API-'],
    pattern: /API-[A-Z0-9]{26}/y,
    prefix: 4,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'octopus-api-key': {
    why: 'Deploys and reads variables as this user.',
    revoke: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    source: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  },
};

export const evidence: EvidenceById = {
  'octopus-api-key': {
    match: () => [`X-Octopus-ApiKey: «API-${upper(26)}»`],
    ignore: () => ['API-KEY'],
  },
};
