import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'plivo-auth-token',
    title: 'Plivo auth token',
    vendor: 'Plivo',
    severity: 'high',
    keywords: ['plivo'],
    pattern: near('plivo', '[a-z0-9]{40}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'plivo-auth-token': {
    why: "Sends messages and makes calls at the account's cost.",
    revoke: 'https://console.plivo.com/dashboard/',
    source: 'https://www.plivo.com/docs/account/api/overview',
  },
};

export const evidence: EvidenceById = {
  'plivo-auth-token': {
    match: () => [`PLIVO_AUTH_TOKEN=«${alnum(40)}»`],
    ignore: () => ['PLIVO_AUTH_TOKEN=changeme'],
  },
};
