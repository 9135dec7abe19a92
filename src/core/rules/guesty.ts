import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'guesty-secret',
    title: 'Guesty client secret',
    vendor: 'Guesty',
    severity: 'critical',
    keywords: ['guesty'],
    pattern: near('guesty[^\\n]{0,20}?(?:secret|token|key)', '[\\w-]{32,90}'),
    boundary: /[\w-]/,
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'guesty-secret': {
    why: 'Reads and changes listings, reservations and guests.',
    revoke: 'https://open-api-docs.guesty.com/docs/authentication',
    source: 'https://open-api-docs.guesty.com/docs/authentication',
  },
};

export const evidence: EvidenceById = {
  'guesty-secret': {
    match: () => [`GUESTY_CLIENT_SECRET=«${alnum(64)}»`],
    ignore: () => ['GUESTY_CLIENT_SECRET=changeme'],
  },
};
