import { upper } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'pinterest-token',
    title: 'Pinterest access token',
    vendor: 'Pinterest',
    severity: 'high',
    keywords: ['pina_', 'pinc_', 'pinr.'],
    pattern: /pin(?:a_|c_|r\.)[A-Z0-9]{60,160}/y,
    prefix: 5,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'pinterest-token': {
    why: 'Acts as this account within its scopes.',
    source: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  },
};

export const evidence: EvidenceById = {
  'pinterest-token': {
    match: () => [`Bearer «pina_${upper(70)}»`],
    ignore: () => ['pina_token'],
  },
};
