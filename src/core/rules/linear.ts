import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'linear-api-key',
    title: 'Linear API key',
    vendor: 'Linear',
    severity: 'high',
    keywords: ['lin_api_', 'lin_oauth_', 'lin_wh_'],
    pattern: /lin_(?:api|oauth|wh)_[A-Za-z0-9]{32,64}/y,
    prefix: 8,
    loads: 'with-hands',
  },
  {
    id: 'linear-client-secret',
    title: 'Linear client secret',
    vendor: 'Linear',
    severity: 'high',
    keywords: ['linear'],
    pattern: near('(?<![a-z])linear', '[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'linear-api-key': {
    why: 'Reads and changes everything this person sees in Linear.',
    revoke: 'https://linear.app/settings/account/security',
    source: 'https://linear.app/developers/graphql',
  },
  'linear-client-secret': {
    why: 'Proves the application to Linear.',
    revoke: 'https://linear.app/settings/api',
    source: 'https://linear.app/developers/oauth-2-0-authentication',
  },
};

export const evidence: EvidenceById = {
  'linear-api-key': {
    match: () => [`Authorization: «lin_api_${alnum(40)}»`],
    ignore: () => ['lin_api_key'],
  },
  'linear-client-secret': {
    match: () => [`LINEAR_CLIENT_SECRET=«${hex(32)}»`],
    ignore: () => ['LINEAR_CLIENT_SECRET=changeme'],
  },
};
