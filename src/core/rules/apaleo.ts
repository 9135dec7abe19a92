import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'apaleo-client-secret',
    title: 'Apaleo client secret',
    vendor: 'Apaleo',
    severity: 'critical',
    keywords: ['apaleo'],
    pattern: near('apaleo[^\\n]{0,20}?secret', '[\\w-]{24,64}'),
    boundary: /[\w-]/,
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'apaleo-client-secret': {
    why: 'Reads and changes reservations, guests and folios of the account.',
    revoke: 'https://apaleo.dev/guides/oauth-connection/register-simple-client-app',
    source: 'https://apaleo.dev/guides/oauth-connection/simple-client',
  },
};

export const evidence: EvidenceById = {
  'apaleo-client-secret': {
    match: () => [`APALEO_CLIENT_SECRET=«${alnum(30)}»`],
    ignore: () => ['APALEO_CLIENT_SECRET=changeme'],
  },
};
