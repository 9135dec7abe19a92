import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'opsgenie-key',
    title: 'Opsgenie API key',
    vendor: 'Opsgenie',
    severity: 'high',
    keywords: ['opsgenie', 'geniekey'],
    pattern: near('(?:opsgenie|geniekey)', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'opsgenie-key': {
    why: 'The key opens and closes alerts.',
    source: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  },
};

export const evidence: EvidenceById = {
  'opsgenie-key': {
    match: () => [`OPSGENIE_API_KEY=«${uuid()}»`, `{\\"opsgenie_api_key\\": \\"«${uuid()}»\\"}`],
    ignore: () => ['OPSGENIE_API_KEY=${TOKEN}', `opsgenie revision: ${uuid()}`],
  },
};
