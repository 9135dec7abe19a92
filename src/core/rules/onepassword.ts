import { alnum, upper } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'onepassword-service-account',
    title: '1Password service account token',
    vendor: '1Password',
    severity: 'critical',
    keywords: ['ops_eyJ'],
    pattern: /ops_eyJ[\w+/-]{200,1200}={0,3}/y,
    prefix: 7,
  },
  {
    id: 'onepassword-secret-key',
    title: '1Password secret key',
    vendor: '1Password',
    severity: 'critical',
    keywords: ['A3-'],
    pattern: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}/y,
    prefix: 3,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'onepassword-service-account': {
    why: 'Reads the vaults that the service account may read.',
    revoke: 'https://developer.1password.com/docs/service-accounts/manage-service-accounts/',
    source: 'https://developer.1password.com/docs/service-accounts/security/',
  },
  'onepassword-secret-key': {
    why: 'With the password, opens the account.',
    revoke: 'https://support.1password.com/regenerate-secret-key/',
    source: 'https://support.1password.com/secret-key-security/',
  },
};

export const evidence: EvidenceById = {
  'onepassword-service-account': {
    match: () => [`OP_SERVICE_ACCOUNT_TOKEN=«ops_eyJ${alnum(600)}»`],
    ignore: () => ['ops_eyJ'],
  },
  'onepassword-secret-key': {
    match: () => [`«A3-${upper(6)}-${upper(6)}-${upper(5)}-${upper(5)}-${upper(5)}-${upper(5)}»`],
    ignore: () => ['A3-SIZE'],
  },
};
