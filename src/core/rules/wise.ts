import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'wise-api-token',
    title: 'Wise API token',
    vendor: 'Wise',
    severity: 'critical',
    keywords: ['transferwise', 'wise_', 'wise '],
    pattern: near(
      '(?<![a-z])(?:transfer)?wise[_ -](?:api|access|token|key|personal)',
      '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    ),
  },
];

export const advice: AdviceById = {
  'wise-api-token': {
    why: 'Reads balances and sends money.',
    revoke: 'https://wise.com/your-account/integrations-and-tools/api-tokens',
    source: 'https://docs.wise.com/guides/developer/auth-and-security/personal-api-tokens',
  },
};

export const evidence: EvidenceById = {
  'wise-api-token': {
    match: () => [`WISE_API_TOKEN=«${uuid()}»`],
    ignore: () => ['WISE_API_TOKEN=changeme'],
  },
};
