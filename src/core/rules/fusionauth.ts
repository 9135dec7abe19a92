import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'fusionauth-api-key',
    title: 'FusionAuth API key',
    vendor: 'FusionAuth',
    severity: 'critical',
    keywords: ['fusionauth'],
    pattern: near('fusionauth', '[\\w-]{36,80}'),
    boundary: /[\w-]/,
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'fusionauth-api-key': {
    why: 'Administers users and applications.',
    revoke: 'https://fusionauth.io/docs/apis/api-keys',
    source: 'https://fusionauth.io/docs/apis/authentication',
  },
};

export const evidence: EvidenceById = {
  'fusionauth-api-key': {
    match: () => [`FUSIONAUTH_API_KEY=«${alnum(43)}»`],
    ignore: () => ['FUSIONAUTH_API_KEY=changeme'],
  },
};
