import { alnum, digits } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed, percentCoded } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'x-twitter-bearer-token',
    title: 'X app bearer token',
    vendor: 'X (Twitter)',
    severity: 'high',
    keywords: ['AAAAAAAAAAAAAAAAAAAA'],
    pattern: /A{20,22}[A-Za-z\d%+/]{60,120}(?:%3D|=){0,2}/y,
    boundary: /[\w+/=]/,
    accept: percentCoded,
    loads: 'with-hands',
  },
  {
    id: 'x-twitter-access-token',
    title: 'X access token',
    vendor: 'X (Twitter)',
    severity: 'high',
    keywords: ['twitter', 'tweet'],
    pattern: near('(?:twitter|tweet)', '\\d{9,25}-[a-z0-9]{20,45}'),
    accept: mixed,
  },
  {
    id: 'x-twitter-key',
    title: 'X API key or secret',
    vendor: 'X (Twitter)',
    severity: 'high',
    keywords: ['twitter'],
    pattern: near('twitter', '[a-z0-9]{50}|[a-z0-9]{45}|[a-z0-9]{42}|[a-z0-9]{35,44}|[a-z0-9]{25}|[a-z0-9]{18,22}'),
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'x-twitter-bearer-token': {
    why: 'Reads as this application.',
    revoke: 'https://developer.x.com/en/portal/dashboard',
    source: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/application-only',
  },
  'x-twitter-access-token': {
    why: 'Acts as this account.',
    revoke: 'https://x.com/settings/connected_apps',
    source: 'https://docs.x.com/fundamentals/authentication/oauth-1-0a/obtaining-user-access-tokens',
  },
  'x-twitter-key': {
    why: 'Calls the API as this application or account.',
    revoke: 'https://developer.x.com/en/portal/dashboard',
    source: 'https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret',
  },
};

export const evidence: EvidenceById = {
  'x-twitter-bearer-token': {
    match: () => [`Bearer «AAAAAAAAAAAAAAAAAAAAAB${alnum(40)}%3D${alnum(50)}»`],
    ignore: () => [`${'A'.repeat(140)}`],
  },
  'x-twitter-access-token': {
    match: () => [`TWITTER_ACCESS_TOKEN=«${digits(19)}-${alnum(30)}»`],
    ignore: () => ['TWITTER_ACCESS_TOKEN=changeme'],
  },
  'x-twitter-key': {
    match: () => [`TWITTER_API_SECRET=«${alnum(50)}»`, `twitterApiKey: "«${alnum(25)}»"`],
    ignore: () => ['TWITTER_API_SECRET=changeme'],
  },
};
