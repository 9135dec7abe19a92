import { lower } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'akamai-client-token',
    title: 'Akamai client token',
    vendor: 'Akamai',
    severity: 'high',
    keywords: ['akab-'],
    pattern: /akab-[a-z0-9]{16}-[a-z0-9]{16}(?!\.)/y,
    prefix: 5,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'akamai-client-token': {
    why: 'With its secret it signs requests to the account.',
    source: 'https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials',
  },
};

export const evidence: EvidenceById = {
  'akamai-client-token': {
    match: () => [`TOKEN=«akab-${lower(16)}-${lower(16)}»`, `{\\"key\\":\\"«akab-${lower(16)}-${lower(16)}»\\"}`],
    ignore: () => [`akab-${lower(16)}-${lower(16)}.luna.akamaiapis.net`, `see akab-${lower(5)}-${lower(5)}`],
  },
};
