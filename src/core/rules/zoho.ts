import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'zoho-token',
    title: 'Zoho access or refresh token',
    vendor: 'Zoho',
    severity: 'critical',
    keywords: ['1000.'],
    pattern: /1000\.[0-9a-f]{32}\.[0-9a-f]{32}/iy,
    prefix: 5,
  },
  {
    id: 'zoho-client-secret',
    title: 'Zoho client secret',
    vendor: 'Zoho',
    severity: 'high',
    keywords: ['zoho'],
    pattern: near('zoho', '[0-9a-f]{42}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'zoho-token': {
    why: 'Opens the Zoho apps that this person granted.',
    revoke: 'https://www.zoho.com/accounts/protocol/oauth/revoke-token.html',
    source: 'https://www.zoho.com/accounts/protocol/oauth.html',
  },
  'zoho-client-secret': {
    why: 'Proves the client to Zoho.',
    revoke: 'https://api-console.zoho.com/',
    source: 'https://www.zoho.com/accounts/protocol/oauth.html',
  },
};

export const evidence: EvidenceById = {
  'zoho-token': {
    match: () => [`Authorization: Zoho-oauthtoken «1000.${hex(32)}.${hex(32)}»`],
    ignore: () => ['1000.00'],
  },
  'zoho-client-secret': {
    match: () => [`ZOHO_CLIENT_SECRET=«${hex(42)}»`],
    ignore: () => ['ZOHO_CLIENT_SECRET=changeme'],
  },
};
