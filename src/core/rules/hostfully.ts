import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'hostfully-api-key',
    title: 'Hostfully API key',
    vendor: 'Hostfully',
    severity: 'critical',
    keywords: ['hostfully-apikey', 'hostfully_api'],
    pattern: near('hostfully[-_]api_?key', '[\\w-]{16,64}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'hostfully-api-key': {
    why: 'Reads and changes properties, bookings and guests.',
    source: 'https://dev.hostfully.com/reference/authentication',
  },
};

export const evidence: EvidenceById = {
  'hostfully-api-key': {
    match: () => [`X-HOSTFULLY-APIKEY: «${alnum(16)}»`],
    ignore: () => ['X-HOSTFULLY-APIKEY: changeme'],
  },
};
