import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'confluent-secret',
    title: 'Confluent Cloud API secret',
    vendor: 'Confluent Cloud',
    severity: 'high',
    keywords: ['cflt'],
    pattern: /cflt[A-Za-z0-9+/]{60}/y,
    prefix: 4,
    loads: 'with-hands',
  },
  {
    id: 'confluent-old-secret',
    title: 'Confluent Cloud API secret',
    vendor: 'Confluent Cloud',
    severity: 'high',
    keywords: ['confluent'],
    pattern: near('confluent', '[A-Za-z0-9+/]{64}'),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'confluent-secret': {
    why: 'The secret reads and writes the topics of a cluster.',
    source:
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  },
  'confluent-old-secret': {
    why: 'The secret reads and writes the topics of a cluster.',
    source:
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  },
};

export const evidence: EvidenceById = {
  'confluent-secret': {
    match: () => [`TOKEN=«cflt${alnum(60)}»`, `{\\"key\\":\\"«cflt${alnum(60)}»\\"}`],
    ignore: () => [`see cflt${alnum(20)}`],
  },
  'confluent-old-secret': {
    match: () => [`CONFLUENT_API_SECRET=«${alnum(64)}»`, `{\\"confluent_api_secret\\": \\"«${alnum(64)}»\\"}`],
    ignore: () => ['CONFLUENT_API_SECRET=${TOKEN}', `confluent revision: ${alnum(64)}`],
  },
};
