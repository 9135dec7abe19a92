import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'databricks-token',
    title: 'Databricks token',
    vendor: 'Databricks',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['dapi'],
    pattern: /dapi[0-9a-fA-F]{32}(?:-\d)?/y,
    prefix: 4,
  },
  {
    id: 'databricks-oauth-secret',
    title: 'Databricks OAuth secret',
    vendor: 'Databricks',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['dose'],
    pattern: /dose[0-9a-f]{32}/y,
    prefix: 4,
  },
];

export const advice: AdviceById = {
  'databricks-token': {
    why: 'The token runs notebooks and reads tables as its owner.',
    revoke: 'https://docs.databricks.com/aws/en/admin/access-control/tokens',
    source: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  },
  'databricks-oauth-secret': {
    why: 'The secret acts as a service principal.',
    source: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
  },
};

export const evidence: EvidenceById = {
  'databricks-token': {
    match: () => [`TOKEN=«dapi${hex(32)}»`, `{\\"key\\":\\"«dapi${hex(32)}»\\"}`],
    ignore: () => [`see dapi${hex(10)}`],
  },
  'databricks-oauth-secret': {
    match: () => [`TOKEN=«dose${hex(32)}»`, `{\\"key\\":\\"«dose${hex(32)}»\\"}`],
    ignore: () => [`see dose${hex(10)}`],
  },
};
