import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'onelogin-secret',
    title: 'OneLogin client secret',
    vendor: 'OneLogin',
    severity: 'critical',
    keywords: ['onelogin'],
    pattern: near('onelogin', '[0-9a-f]{64}'),
  },
];

export const advice: AdviceById = {
  'onelogin-secret': {
    why: 'Administers users and applications.',
    revoke: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
    source: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  },
};

export const evidence: EvidenceById = {
  'onelogin-secret': {
    match: () => [`ONELOGIN_CLIENT_SECRET=«${hex(64)}»`],
    ignore: () => ['ONELOGIN_CLIENT_SECRET=changeme'],
  },
};
