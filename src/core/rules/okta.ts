import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'okta-api-token',
    title: 'Okta API token',
    vendor: 'Okta',
    severity: 'critical',
    keywords: ['ssws'],
    pattern: /SSWS(?:\s|%20|\+|['"=: ]{1,4}){1,3}(?<secret>00[\w-]{38,42})/iy,
    boundary: /[\w-]/,
    loads: 'with-hands',
  },
  {
    id: 'okta-keyed-token',
    title: 'Okta API token',
    vendor: 'Okta',
    severity: 'critical',
    keywords: ['okta'],
    pattern: near('okta', '00[\\w-]{40}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
  {
    id: 'okta-client-secret',
    title: 'Okta client secret',
    vendor: 'Okta',
    severity: 'high',
    keywords: ['okta'],
    pattern: near('okta[^\\n]{0,20}?secret', '[\\w-]{40,64}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'okta-api-token': {
    why: 'Acts as the administrator who made it: users, groups, applications.',
    revoke: 'https://help.okta.com/en-us/content/topics/security/api.htm',
    source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  },
  'okta-keyed-token': {
    why: 'Acts as the administrator who made it: users, groups, applications.',
    revoke: 'https://help.okta.com/en-us/content/topics/security/api.htm',
    source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  },
  'okta-client-secret': {
    why: 'Proves the application to Okta.',
    revoke: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
    source: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
  },
};

export const evidence: EvidenceById = {
  'okta-api-token': {
    match: () => [`Authorization: SSWS «00${alnum(40)}»`],
    ignore: () => ['SSWS {token}'],
  },
  'okta-keyed-token': {
    match: () => [`OKTA_API_TOKEN=«00${alnum(40)}»`],
    ignore: () => ['OKTA_API_TOKEN=changeme'],
  },
  'okta-client-secret': {
    match: () => [`OKTA_CLIENT_SECRET=«${alnum(64)}»`],
    ignore: () => ['OKTA_CLIENT_SECRET=changeme'],
  },
};
