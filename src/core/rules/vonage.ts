import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'vonage-api-secret',
    title: 'Vonage API secret',
    vendor: 'Vonage',
    severity: 'high',
    keywords: ['vonage', 'nexmo'],
    pattern: near('(?:vonage|nexmo)[^\\n]{0,20}?secret', '[a-z0-9]{16}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'vonage-api-secret': {
    why: "Sends messages and makes calls at the account's cost.",
    revoke: 'https://dashboard.nexmo.com/settings',
    source: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
  },
};

export const evidence: EvidenceById = {
  'vonage-api-secret': {
    match: () => [`NEXMO_API_SECRET=«${alnum(16)}»`],
    ignore: () => ['NEXMO_API_SECRET=changeme'],
  },
};
