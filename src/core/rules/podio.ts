import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'podio-token',
    title: 'Podio token or secret',
    vendor: 'Podio',
    severity: 'high',
    keywords: ['podio'],
    pattern: near('podio', '[a-z0-9]{64}|[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'podio-token': {
    why: 'Reads and changes everything the app may in Podio.',
    revoke: 'https://podio.com/settings/api',
    source: 'https://developers.podio.com/authentication',
  },
};

export const evidence: EvidenceById = {
  'podio-token': {
    match: () => [`PODIO_CLIENT_SECRET=«${alnum(64)}»`],
    ignore: () => ['PODIO_CLIENT_SECRET=changeme'],
  },
};
