import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'duo-secret-key',
    title: 'Duo secret key',
    vendor: 'Duo Security',
    severity: 'critical',
    keywords: ['duo_', 'duosecurity', 'duo.com', 'skey'],
    pattern: near('(?:(?<![a-z])duo_|duosecurity|duo\\.com|(?<![a-z])skey)', '[a-z0-9]{40}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'duo-secret-key': {
    why: 'Signs second-factor checks, or administers the account.',
    revoke: 'https://duo.com/docs/protecting-applications',
    source: 'https://duo.com/docs/protecting-applications',
  },
};

export const evidence: EvidenceById = {
  'duo-secret-key': {
    match: () => [`skey=«${alnum(40)}»`],
    ignore: () => ['skey=changeme'],
  },
};
