import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'salesforce-session',
    title: 'Salesforce access token or session',
    vendor: 'Salesforce',
    severity: 'critical',
    keywords: ['00D'],
    pattern: /00D[A-Za-z0-9]{12,15}(?:!|%21|\\u0021)[\w.]{70,260}/y,
    prefix: 3,
  },
  {
    id: 'salesforce-refresh-token',
    title: 'Salesforce refresh token',
    vendor: 'Salesforce',
    severity: 'critical',
    keywords: ['5Aep861'],
    pattern: /5Aep861[\w.]{50,120}/y,
    prefix: 7,
    loads: 'with-hands',
  },
  {
    id: 'salesforce-consumer-secret',
    title: 'Salesforce consumer secret',
    vendor: 'Salesforce',
    severity: 'high',
    keywords: ['salesforce', 'sfdc'],
    pattern: near('(?:salesforce|sfdc)[^\\n]{0,20}?secret', '[0-9a-f]{64}|\\d{16,19}'),
  },
];

export const advice: AdviceById = {
  'salesforce-session': {
    why: 'Reads and changes everything that this user may see, cases and contacts included.',
    revoke: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm&type=5',
    source: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_access_tokens.htm&type=5',
  },
  'salesforce-refresh-token': {
    why: 'Makes new access tokens until it is revoked.',
    revoke: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm&type=5',
    source: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_refresh_token_flow.htm&type=5',
  },
  'salesforce-consumer-secret': {
    why: 'Proves the connected app to Salesforce.',
    revoke: 'https://help.salesforce.com/s/articleView?id=xcloud.connected_app_rotate_consumer_details.htm&type=5',
    source: 'https://help.salesforce.com/s/articleView?id=xcloud.connected_app_rotate_consumer_details.htm&type=5',
  },
};

export const evidence: EvidenceById = {
  'salesforce-session': {
    match: () => [
      `Authorization: Bearer «00D${alnum(12)}!AQ${alnum(94)}»`,
      `sid=«00D${alnum(15)}!AQ${alnum(60)}.${alnum(34)}»; path=/`,
    ],
    ignore: () => [`orgId=00D${alnum(12)}`],
  },
  'salesforce-refresh-token': {
    match: () => [`"refresh_token":"«5Aep861${alnum(80)}»"`],
    ignore: () => ['5Aep861'],
  },
  'salesforce-consumer-secret': {
    match: () => [`SALESFORCE_CLIENT_SECRET=«${hex(64)}»`],
    ignore: () => ['SALESFORCE_CLIENT_SECRET=changeme'],
  },
};
