import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'workos-api-key',
    title: 'WorkOS API key',
    vendor: 'WorkOS',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['sk_a2V5XzAx', 'sk_live_a2V5XzAx', 'sk_test_a2V5XzAx'],
    pattern: /sk_(?:live_|test_)?a2V5XzAx[\w+/=]{30,120}/y,
    prefix: 8,
  },
];

export const advice: AdviceById = {
  'workos-api-key': {
    why: 'Administers users and connections of the environment.',
    revoke: 'https://dashboard.workos.com/api-keys',
    source: 'https://workos.com/docs/reference/authentication',
  },
};

export const evidence: EvidenceById = {
  'workos-api-key': {
    match: () => [`«sk_live_a2V5XzAx${alnum(70)}»`, `WORKOS_API_KEY=«sk_test_a2V5XzAx${alnum(48)}»`],
    ignore: () => ['a2V5XzAx'],
  },
};
