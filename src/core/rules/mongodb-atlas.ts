import { alnum, uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mongodb-service-secret',
    title: 'MongoDB Atlas service account secret',
    vendor: 'MongoDB Atlas',
    severity: 'critical',
    keywords: ['mdb_sa_sk_'],
    pattern: /mdb_sa_sk_[\w-]{38,44}/y,
    prefix: 10,
    loads: 'with-hands',
  },
  {
    id: 'mongodb-private-key',
    title: 'MongoDB Atlas private API key',
    vendor: 'MongoDB Atlas',
    severity: 'critical',
    keywords: ['atlas', 'mongodb'],
    pattern: near(
      String.raw`(?:atlas|mongodb)[\w. -]{0,20}(?:private|secret|api)[_ -]?key`,
      '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    ),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'mongodb-service-secret': {
    why: 'The secret acts as its service account in the organisation.',
    revoke: 'https://cloud.mongodb.com/',
    source: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
  },
  'mongodb-private-key': {
    why: 'With its public key it manages the clusters.',
    revoke: 'https://cloud.mongodb.com/',
    source: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  },
};

export const evidence: EvidenceById = {
  'mongodb-service-secret': {
    match: () => [`TOKEN=«mdb_sa_sk_${alnum(40)}»`, `{\\"key\\":\\"«mdb_sa_sk_${alnum(40)}»\\"}`],
    ignore: () => [`see mdb_sa_sk_${alnum(13)}`],
  },
  'mongodb-private-key': {
    match: () => [`MONGODB_ATLAS_PRIVATE_KEY=«${uuid()}»`, `{\\"mongodb_atlas_private_key\\": \\"«${uuid()}»\\"}`],
    ignore: () => [`MONGODB_ATLAS_PROJECT_ID=${uuid()}`],
  },
};
