import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'auth0-client-secret',
    title: 'Auth0 client secret',
    vendor: 'Auth0',
    severity: 'critical',
    keywords: ['auth0'],
    pattern: near('auth0', '[\\w-]{60,70}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
  {
    id: 'auth0-refresh-token',
    title: 'Auth0 refresh token',
    vendor: 'Auth0',
    severity: 'high',
    keywords: ['v1.M'],
    pattern: /v1\.M[\w-]{48,80}/y,
    boundary: /[\w.-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'auth0-client-secret': {
    why: 'Proves the application to the tenant, and may administer it.',
    revoke: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
    source: 'https://auth0.com/docs/get-started/applications/application-settings',
  },
  'auth0-refresh-token': {
    why: 'Makes new access tokens until it is revoked.',
    revoke: 'https://auth0.com/docs/secure/tokens/refresh-tokens/revoke-refresh-tokens',
    source: 'https://auth0.com/docs/secure/tokens/refresh-tokens',
  },
};

export const evidence: EvidenceById = {
  'auth0-client-secret': {
    match: () => [`AUTH0_CLIENT_SECRET=«${alnum(64)}»`],
    ignore: () => ['AUTH0_CLIENT_SECRET=changeme'],
  },
  'auth0-refresh-token': {
    match: () => [`"refresh_token": "«v1.M${alnum(53)}»"`],
    ignore: () => ['v1.Mozilla'],
  },
};
