import { alnum, upper } from '../made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'onepassword-service-token',
    title: '1Password service account token',
    vendor: '1Password',
    severity: 'critical',
    keywords: ['ops_eyj'],
    pattern: /ops_eyJ[\w+/-]{200,1200}={0,3}/y,
    prefix: 4,
  },
  {
    id: 'onepassword-secret-key',
    title: '1Password secret key',
    vendor: '1Password',
    severity: 'critical',
    keywords: ['a3-'],
    pattern: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/y,
    prefix: 3,
  },
];

export const advice: AdviceById = {
  'onepassword-service-token': {
    why: 'The token reads the vaults it was given.',
    revoke: 'https://developer.1password.com/docs/service-accounts/manage-service-accounts/',
    source: 'https://developer.1password.com/docs/service-accounts/',
  },
  'onepassword-secret-key': {
    why: 'With the account password it opens every vault.',
    revoke: 'https://support.1password.com/secret-key/',
    source: 'https://support.1password.com/secret-key-security/',
  },
};

export const evidence: EvidenceById = {
  'onepassword-service-token': {
    match: () => [`TOKEN=«ops_eyJ${alnum(400)}»`, `{\\"key\\":\\"«ops_eyJ${alnum(400)}»\\"}`],
    ignore: () => [`ops_eyJ${alnum(40)}`, `see ops_eyJ${alnum(133)}`],
  },
  'onepassword-secret-key': {
    match: () => [
      `TOKEN=«A3-${upper(6)}-${upper(6)}-${upper(5)}-${upper(5)}-${upper(5)}-${upper(5)}»`,
      `{\\"key\\":\\"«A3-${upper(6)}-${upper(6)}-${upper(5)}-${upper(5)}-${upper(5)}-${upper(5)}»\\"}`,
    ],
    ignore: () => [`see A3-${upper(2)}-${upper(2)}-${upper(2)}-${upper(2)}-${upper(2)}-${upper(2)}`],
  },
};
