import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'scaleway-secret-key',
    title: 'Scaleway secret key',
    vendor: 'Scaleway',
    severity: 'critical',
    keywords: ['scw_secret', 'scaleway', 'scw-secret'],
    pattern: near(
      String.raw`(?:scw[_-]secret|scaleway[\w. -]{0,16}(?:secret|token|key))`,
      '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    ),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'scaleway-secret-key': {
    why: 'The key acts as its user or application in the organisation.',
    revoke: 'https://console.scaleway.com/iam/api-keys',
    source: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  },
};

export const evidence: EvidenceById = {
  'scaleway-secret-key': {
    match: () => [`SCW_SECRET_KEY=«${uuid()}»`, `{\\"scw_secret_key\\": \\"«${uuid()}»\\"}`],
    ignore: () => [`SCW_PROJECT_ID=${uuid()}`],
  },
};
