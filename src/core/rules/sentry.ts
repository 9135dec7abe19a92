import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'sentry-org-token',
    title: 'Sentry organisation token',
    vendor: 'Sentry',
    severity: 'high',
    keywords: ['sntrys_eyJ'],
    pattern: /sntrys_eyJ[\w+/-]{60,600}={0,2}_?[A-Za-z0-9+/]{0,60}={0,2}/y,
    prefix: 10,
  },
  {
    id: 'sentry-user-token',
    title: 'Sentry user token',
    vendor: 'Sentry',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['sntryu_', 'sntryi_'],
    pattern: /sntry[ui]_[0-9a-f]{64}/y,
    prefix: 7,
  },
  {
    id: 'sentry-old-token',
    title: 'Sentry auth token',
    vendor: 'Sentry',
    severity: 'high',
    keywords: ['sentry'],
    pattern: near(String.raw`sentry[\w. -]{0,20}(?:token|secret|key)`, '[0-9a-f]{64}'),
    confidence: 'likely',
  },
  {
    id: 'sentry-secret-dsn',
    title: 'Sentry secret DSN',
    vendor: 'Sentry',
    severity: 'medium',
    keywords: ['sentry'],
    pattern: /sentry[^\n]{0,40}?https:\/\/[0-9a-f]{32}:(?<secret>[0-9a-f]{32})@/iy,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'sentry-org-token': {
    why: 'The token uploads releases and source maps.',
    revoke: 'https://sentry.io/settings/auth-tokens/',
    source: 'https://docs.sentry.io/account/auth-tokens/',
  },
  'sentry-user-token': {
    why: 'The token acts as its owner: errors often hold data of customers.',
    revoke: 'https://sentry.io/settings/account/api/auth-tokens/',
    source: 'https://docs.sentry.io/account/auth-tokens/',
  },
  'sentry-old-token': {
    why: 'The token acts as its owner: errors often hold data of customers.',
    revoke: 'https://sentry.io/settings/account/api/auth-tokens/',
    source: 'https://docs.sentry.io/account/auth-tokens/',
  },
  'sentry-secret-dsn': {
    why: 'An old DSN holds a secret beside its public key.',
    source: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
  },
};

export const evidence: EvidenceById = {
  'sentry-org-token': {
    match: () => [
      `TOKEN=«sntrys_eyJ${alnum(140)}=_${alnum(43)}»`,
      `{\\"key\\":\\"«sntrys_eyJ${alnum(140)}=_${alnum(43)}»\\"}`,
    ],
    ignore: () => [`see sntrys_eyJ${alnum(46)}=_${alnum(14)}`],
  },
  'sentry-user-token': {
    match: () => [`TOKEN=«sntryu_${hex(64)}»`, `{\\"key\\":\\"«sntryu_${hex(64)}»\\"}`],
    ignore: () => [`see sntryu_${hex(21)}`],
  },
  'sentry-old-token': {
    match: () => [`SENTRY_AUTH_TOKEN=«${hex(64)}»`, `{\\"sentry_auth_token\\": \\"«${hex(64)}»\\"}`],
    ignore: () => ['SENTRY_AUTH_TOKEN=${TOKEN}', `sentry revision: ${hex(64)}`],
  },
  'sentry-secret-dsn': {
    match: () => [`SENTRY_DSN=https://${hex(32)}:«${hex(32)}»@sentry.io/1`],
    ignore: () => [`SENTRY_DSN=https://${hex(32)}@o1.ingest.sentry.io/1`],
  },
};
