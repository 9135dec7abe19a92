import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'google-oauth-client-secret',
    title: 'Google OAuth client secret',
    vendor: 'Google',
    severity: 'high',
    keywords: ['GOCSPX-'],
    pattern: /GOCSPX-[\w-]{20,40}/y,
    prefix: 7,
    loads: 'with-hands',
  },
  {
    id: 'google-oauth-access-token',
    title: 'Google OAuth access token',
    vendor: 'Google',
    severity: 'high',
    keywords: ['ya29.'],
    pattern: /ya29\.[\w.-]{20,600}/y,
    boundary: /[\w.-]/,
    prefix: 5,
    accept: mixed,
  },
  {
    id: 'google-oauth-refresh-token',
    title: 'Google OAuth refresh token',
    vendor: 'Google',
    severity: 'critical',
    keywords: ['1//', '1%2F%2F', '1\\/\\/'],
    pattern: /1(?:\/\/|%2F%2F|\\\/\\\/)0[\w-]{40,300}/y,
    accept: mixed,
  },
  {
    id: 'google-oauth-authorization-code',
    title: 'Google OAuth authorization code',
    vendor: 'Google',
    severity: 'medium',
    keywords: ['4/0A', '4%2F0A'],
    pattern: /4(?:\/|%2F)0A[\w-]{50,160}/y,
    boundary: /[\w./]/,
  },
];

export const advice: AdviceById = {
  'google-oauth-client-secret': {
    why: 'Proves the application to Google.',
    revoke: 'https://console.cloud.google.com/apis/credentials',
    source: 'https://support.google.com/cloud/answer/15549257',
  },
  'google-oauth-access-token': {
    why: 'Opens what this person or service agreed to, for up to an hour.',
    revoke: 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke',
    source: 'https://developers.google.com/identity/protocols/oauth2',
  },
  'google-oauth-refresh-token': {
    why: 'Makes new access tokens until it is revoked.',
    revoke: 'https://myaccount.google.com/connections',
    source: 'https://developers.google.com/identity/protocols/oauth2',
  },
  'google-oauth-authorization-code': {
    why: 'Is exchanged for tokens, once, within minutes.',
    source: 'https://developers.google.com/identity/protocols/oauth2/web-server',
  },
};

export const evidence: EvidenceById = {
  'google-oauth-client-secret': {
    match: () => [`"client_secret":"«GOCSPX-${alnum(28)}»"`],
    ignore: () => ['GOCSPX-...'],
  },
  'google-oauth-access-token': {
    match: () => [`Authorization: Bearer «ya29.a0${alnum(160)}»`],
    ignore: () => ['ya29.token'],
  },
  'google-oauth-refresh-token': {
    match: () => [`refresh_token=«1//0${alnum(100)}»`, `{"t":"«1%2F%2F0e${alnum(90)}»"}`],
    ignore: () => ['http://host1//0/path'],
  },
  'google-oauth-authorization-code': {
    match: () => [`?code=«4%2F0A${alnum(70)}»&scope=email`],
    ignore: () => ['v4/0A'],
  },
};
