import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'nylas-api-key',
    title: 'Nylas API key',
    vendor: 'Nylas',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['nyk_v'],
    pattern: /nyk_v\d_[A-Za-z0-9]{40,80}/y,
    prefix: 7,
  },
];

export const advice: AdviceById = {
  'nylas-api-key': {
    why: 'Reads and sends the mail of every connected account.',
    revoke: 'https://dashboard-v3.nylas.com',
    source: 'https://developer.nylas.com/docs/v3/auth/',
  },
};

export const evidence: EvidenceById = {
  'nylas-api-key': {
    match: () => [`«nyk_v0_${alnum(64)}»`],
    ignore: () => ['nyk_v0_KEY'],
  },
};
