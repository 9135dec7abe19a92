import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'allegro-client-secret',
    title: 'Allegro client secret',
    vendor: 'Allegro',
    severity: 'high',
    keywords: ['allegro'],
    pattern: near('allegro', '[a-z0-9]{64}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'allegro-client-secret': {
    why: 'Proves the application to Allegro.',
    revoke: 'https://apps.developer.allegro.pl/',
    source: 'https://developer.allegro.pl/tutorials/uwierzytelnianie-i-autoryzacja-zlq9e75GdIR',
  },
};

export const evidence: EvidenceById = {
  'allegro-client-secret': {
    match: () => [`ALLEGRO_CLIENT_SECRET=«${alnum(64)}»`],
    ignore: () => ['ALLEGRO_CLIENT_SECRET=changeme'],
  },
};
