import { upper } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'vultr-api-key',
    title: 'Vultr API key',
    vendor: 'Vultr',
    severity: 'critical',
    keywords: ['vultr'],
    pattern: near('vultr', '[a-z0-9]{36}'),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'vultr-api-key': {
    why: 'The key controls the servers of the account.',
    revoke: 'https://my.vultr.com/settings/#settingsapi',
    source: 'https://docs.vultr.com/platform/other/api',
  },
};

export const evidence: EvidenceById = {
  'vultr-api-key': {
    match: () => [`VULTR_API_KEY=«${upper(36)}»`, `{\\"vultr_api_key\\": \\"«${upper(36)}»\\"}`],
    ignore: () => ['VULTR_API_KEY=${TOKEN}', `vultr revision: ${upper(36)}`],
  },
};
