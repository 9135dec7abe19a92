import { alnum, uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    // Base64 of `tok:`, as which every token begins.
    id: 'intercom-access-token',
    title: 'Intercom access token',
    vendor: 'Intercom',
    severity: 'critical',
    keywords: ['dG9rO'],
    pattern: /dG9rO[A-Za-z0-9+/]{44,80}={0,2}/y,
    boundary: /[\w+/=]/,
  },
  {
    id: 'intercom-keyed-token',
    title: 'Intercom API key or secret',
    vendor: 'Intercom',
    severity: 'high',
    keywords: ['intercom'],
    pattern: near('intercom', '[\\w=-]{60}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'intercom-access-token': {
    why: 'Reads and changes all people and conversations of the workspace.',
    revoke: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  },
  'intercom-keyed-token': {
    why: 'Opens the Intercom workspace, or lets a visitor pass for another.',
    revoke: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  },
};

export const evidence: EvidenceById = {
  'intercom-access-token': {
    match: () => [`Bearer «dG9rO${alnum(54)}=»`],
    ignore: () => ['dG9rO'],
  },
  'intercom-keyed-token': {
    match: () => [`INTERCOM_API_KEY=«${alnum(60)}»`, `intercom_secret=«${uuid()}»`],
    ignore: () => ['INTERCOM_API_KEY=changeme'],
  },
};
