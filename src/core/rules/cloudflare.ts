import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'cloudflare-token',
    title: 'Cloudflare API token',
    vendor: 'Cloudflare',
    severity: 'critical',
    keywords: ['cfut_', 'cfat_', 'cfk_'],
    pattern: /cf(?:ut|at|k)_[\w-]{40,60}/y,
    prefix: 5,
    loads: 'with-hands',
  },
  {
    id: 'cloudflare-origin-ca-key',
    title: 'Cloudflare Origin CA key',
    vendor: 'Cloudflare',
    severity: 'critical',
    keywords: ['v1.0-'],
    pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/y,
    prefix: 5,
    loads: 'with-hands',
  },
  {
    id: 'cloudflare-tunnel-token',
    title: 'Cloudflare tunnel token',
    vendor: 'Cloudflare',
    severity: 'critical',
    keywords: ['eyJhIjoi'],
    pattern: /eyJhIjoi[\w+/-]{120,240}={0,2}/y,
    prefix: 8,
    loads: 'with-hands',
  },
  {
    id: 'cloudflare-old-token',
    title: 'Cloudflare API token',
    vendor: 'Cloudflare',
    severity: 'critical',
    keywords: ['cloudflare', 'cf_api', 'cf-api'],
    pattern: near(
      String.raw`(?:cloudflare[\w. -]{0,20}(?:token|key|secret|auth)|cf[_-]api)`,
      String.raw`(?:[0-9a-f]{37}|[\w-]{40})`,
    ),
    accept: mixed,
    confidence: 'likely',
  },
  {
    id: 'cloudflare-global-key',
    title: 'Cloudflare global API key',
    vendor: 'Cloudflare',
    severity: 'critical',
    keywords: ['x-auth-key'],
    pattern: near('x-auth-key', '[0-9a-f]{37}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'cloudflare-token': {
    why: 'The token changes zones, workers or the whole account.',
    revoke: 'https://dash.cloudflare.com/profile/api-tokens',
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  },
  'cloudflare-origin-ca-key': {
    why: 'The key issues certificates for the zones of the account.',
    revoke: 'https://dash.cloudflare.com/profile/api-tokens',
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
  },
  'cloudflare-tunnel-token': {
    why: 'Whoever has the token can run the tunnel.',
    source: 'https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/',
  },
  'cloudflare-old-token': {
    why: 'The token changes zones, workers or the whole account.',
    revoke: 'https://dash.cloudflare.com/profile/api-tokens',
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
  },
  'cloudflare-global-key': {
    why: 'The global key opens the whole account.',
    revoke: 'https://dash.cloudflare.com/profile/api-tokens',
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
  },
};

export const evidence: EvidenceById = {
  'cloudflare-token': {
    match: () => [`TOKEN=«cfut_${alnum(46)}»`, `{\\"key\\":\\"«cfut_${alnum(46)}»\\"}`],
    ignore: () => [`see cfut_${alnum(15)}`],
  },
  'cloudflare-origin-ca-key': {
    match: () => [`TOKEN=«v1.0-${hex(24)}-${hex(146)}»`, `{\\"key\\":\\"«v1.0-${hex(24)}-${hex(146)}»\\"}`],
    ignore: () => [`see v1.0-${hex(8)}-${hex(48)}`],
  },
  'cloudflare-tunnel-token': {
    match: () => [`TOKEN=«eyJhIjoi${alnum(170)}»`, `{\\"key\\":\\"«eyJhIjoi${alnum(170)}»\\"}`],
    ignore: () => [`see eyJhIjoi${alnum(56)}`],
  },
  'cloudflare-old-token': {
    match: () => [`CLOUDFLARE_API_TOKEN=«${alnum(40)}»`, `{\\"cloudflare_api_token\\": \\"«${alnum(40)}»\\"}`],
    ignore: () => ['CLOUDFLARE_API_TOKEN=${TOKEN}', `cloudflare revision: ${alnum(40)}`],
  },
  'cloudflare-global-key': {
    match: () => [`X-Auth-Key: «${hex(37)}»`],
    ignore: () => [`X-Auth-Key: ${hex(20)}`],
  },
};
