import { upper } from '../made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'octopus-key',
    title: 'Octopus Deploy API key',
    vendor: 'Octopus Deploy',
    severity: 'critical',
    keywords: ['api-'],
    pattern: /API-[A-Z0-9]{25,34}/y,
    prefix: 4,
    accept: (secret) => /[a-z]/i.test(secret) && /\d\D*\d/.test(secret),
  },
];

export const advice: AdviceById = {
  'octopus-key': {
    why: 'The key deploys as its owner.',
    source: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  },
};

export const evidence: EvidenceById = {
  'octopus-key': {
    match: () => [`TOKEN=«API-${upper(26)}»`, `{\\"key\\":\\"«API-${upper(26)}»\\"}`],
    ignore: () => [`see API-${upper(8)}`],
  },
};
