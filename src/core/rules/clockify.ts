import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'clockify-api-key',
    title: 'Clockify API key',
    vendor: 'Clockify',
    severity: 'medium',
    keywords: ['clockify'],
    pattern: near('clockify', '[a-z0-9]{48}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'clockify-api-key': {
    why: "Reads and changes this person's time sheets.",
    revoke: 'https://app.clockify.me/user/settings',
    source: 'https://docs.clockify.me/#section/Authentication',
  },
};

export const evidence: EvidenceById = {
  'clockify-api-key': {
    match: () => [`CLOCKIFY_API_KEY=«${alnum(48)}»`],
    ignore: () => ['CLOCKIFY_API_KEY=changeme'],
  },
};
