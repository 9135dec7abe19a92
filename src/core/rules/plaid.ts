import { hex, uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'plaid-access-token',
    title: 'Plaid access token',
    vendor: 'Plaid',
    severity: 'critical',
    keywords: ['access-sandbox-', 'access-development-', 'access-production-'],
    pattern: /access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iy,
    prefix: 7,
    loads: 'with-hands',
  },
  {
    id: 'plaid-secret',
    title: 'Plaid secret',
    vendor: 'Plaid',
    severity: 'critical',
    keywords: ['plaid'],
    pattern: near('plaid', '[0-9a-f]{30}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'plaid-access-token': {
    why: "Reads this person's bank accounts.",
    revoke: 'https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate',
    source: 'https://plaid.com/docs/api/items/',
  },
  'plaid-secret': {
    why: 'With the client id, opens every linked bank account.',
    revoke: 'https://dashboard.plaid.com/developers/keys',
    source: 'https://plaid.com/docs/quickstart/glossary/',
  },
};

export const evidence: EvidenceById = {
  'plaid-access-token': {
    match: () => [`"access_token": "«access-production-${uuid()}»"`],
    ignore: () => ['access-sandbox-token'],
  },
  'plaid-secret': {
    match: () => [`PLAID_SECRET=«${hex(30)}»`],
    ignore: () => ['PLAID_SECRET=changeme'],
  },
};
