import { crcHexEnd } from '../rule-kit/checksum.ts';
import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit, mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'bitbucket-app-password',
    title: 'Bitbucket app password',
    vendor: 'Bitbucket',
    severity: 'critical',
    keywords: ['ATBB'],
    pattern: /ATBB[\w=.-]{20,60}/y,
    prefix: 4,
    accept: bothCasesAndDigit,
    loads: 'with-hands',
  },
  {
    id: 'bitbucket-access-token',
    title: 'Bitbucket access token',
    vendor: 'Bitbucket',
    severity: 'critical',
    keywords: ['ATCTT3xFfG'],
    pattern: /ATCTT3xFfG[\w+/-]{100,250}(?:\\?=|%3[Dd])[0-9A-F]{8}/y,
    prefix: 10,
    checksum: crcHexEnd,
  },
  {
    id: 'bitbucket-client-secret',
    title: 'Bitbucket OAuth secret',
    vendor: 'Bitbucket',
    severity: 'high',
    keywords: ['bitbucket'],
    pattern: near(String.raw`bitbucket[\w. -]{0,20}(?:secret|key|token)`, String.raw`[\w=-]{64}`),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'bitbucket-app-password': {
    why: 'The password opens the repositories of its owner.',
    revoke: 'https://bitbucket.org/account/settings/app-passwords/',
    source: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
  },
  'bitbucket-access-token': {
    why: 'The token opens a repository, a project or a workspace.',
    source: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
  },
  'bitbucket-client-secret': {
    why: 'The secret lets anybody pose as the application.',
    source: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
  },
};

export const evidence: EvidenceById = {
  'bitbucket-app-password': {
    match: () => [`TOKEN=«ATBB${alnum(32)}»`, `{\\"key\\":\\"«ATBB${alnum(32)}»\\"}`],
    ignore: () => [`see ATBB${alnum(10)}`],
  },
  'bitbucket-access-token': {
    match: () => [
      `TOKEN=«ATCTT3xFfGN0${alnum(150)}=${hex(8).toUpperCase()}»`,
      `{\\"key\\":\\"«ATCTT3xFfGN0${alnum(150)}=${hex(8).toUpperCase()}»\\"}`,
    ],
    ignore: () => [`see ATCTT3xFfGN0${alnum(50)}=${hex(2).toUpperCase()}`],
  },
  'bitbucket-client-secret': {
    match: () => [`BITBUCKET_CLIENT_SECRET=«${alnum(64)}»`, `{\\"bitbucket_client_secret\\": \\"«${alnum(64)}»\\"}`],
    ignore: () => ['BITBUCKET_CLIENT_SECRET=${TOKEN}', `bitbucket revision: ${alnum(64)}`],
  },
};
