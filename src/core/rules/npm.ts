import { crcTail } from '../rule-kit/checksum.ts';
import { alnum, uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'npm-token',
    title: 'npm access token',
    vendor: 'npm',
    severity: 'critical',
    keywords: ['npm_'],
    pattern: /npm_[A-Za-z0-9]{36}/y,
    prefix: 4,
    checksum: crcTail,
    loads: 'with-hands',
  },
  {
    id: 'npm-auth-token',
    title: 'npm registry token',
    vendor: 'npm',
    severity: 'critical',
    keywords: ['_authtoken'],
    pattern: /_authToken["'\\]{0,3}\s{0,2}[=:]\s{0,2}["'\\]{0,3}(?<secret>[\w.~+/=-]{16,400})/iy,
    loads: 'with-hands',
  },
  {
    id: 'npm-old-token',
    title: 'npm access token',
    vendor: 'npm',
    severity: 'critical',
    loads: 'late',
    keywords: ['npm_token', 'npm-token', 'npm token', 'npm: ', '<npm>'],
    pattern:
      /<?npm(?:[_ -]?(?:auth[_ -]?)?(?:token|key))?["'>]{0,2}\s{0,2}[:=>]?\s{0,2}["']?(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/iy,
    confidence: 'likely',
  },
  {
    id: 'npm-basic-auth',
    title: 'npm registry password',
    vendor: 'npm',
    severity: 'high',
    keywords: ['_auth', '_password'],
    pattern: /(?<=^|[\s:;])_(?:auth|password)\s{0,2}=\s{0,2}["']?(?<secret>[A-Z0-9+/]{8,300}={0,2})(?=["'\s]|$)/iy,
    accept: mixed,
    confidence: 'likely',
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'npm-token': {
    why: 'The token publishes packages as its owner.',
    revoke: 'https://docs.npmjs.com/revoking-access-tokens',
    source: 'https://docs.npmjs.com/about-access-tokens',
  },
  'npm-auth-token': {
    why: 'The token publishes to, or reads from, a package registry.',
    revoke: 'https://docs.npmjs.com/revoking-access-tokens',
    source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
  },
  'npm-old-token': {
    why: 'Tokens made before 2021 are UUIDs; they publish packages.',
    revoke: 'https://docs.npmjs.com/revoking-access-tokens',
    source: 'https://docs.npmjs.com/about-access-tokens',
  },
  'npm-basic-auth': {
    why: 'A base64 of user and password of a package registry.',
    source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
  },
};

export const evidence: EvidenceById = {
  'npm-token': {
    match: () => [`TOKEN=«npm_${alnum(36)}»`, `{\\"key\\":\\"«npm_${alnum(36)}»\\"}`],
    ignore: () => [`see npm_${alnum(12)}`],
  },
  'npm-auth-token': {
    match: () => [`//registry.example.org/:_authToken=«${uuid()}»`],
    ignore: () => ['_authToken=${NPM_TOKEN}'],
  },
  'npm-old-token': {
    match: () => [`NPM_TOKEN="«${uuid()}»"`, `npm: "«${uuid()}»"`],
    ignore: () => [`npm run build ${uuid()}`],
  },
  'npm-basic-auth': {
    match: () => [`//registry.example.org/:_auth=«${alnum(34)}==»\n`],
    ignore: () => ['_auth=${NPM_AUTH}'],
  },
};
