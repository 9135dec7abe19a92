import { alnum, digits, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { capitalsInRow, mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'meta-access-token',
    title: 'Meta access token',
    vendor: 'Meta (Facebook, WhatsApp, Instagram)',
    severity: 'critical',
    keywords: ['EAA'],
    pattern: /EAA[A-Za-z0-9]{37,500}/y,
    boundary: /[\w+/]/,
    prefix: 3,
    accept: capitalsInRow,
  },
  {
    id: 'meta-app-token',
    title: 'Meta app access token',
    vendor: 'Meta (Facebook, WhatsApp, Instagram)',
    severity: 'critical',
    keywords: ['facebook', 'access_token', 'fb_'],
    pattern: /(?:facebook|fb_|access_token)[^\n]{0,40}?\D(?<secret>\d{14,17}(?:\||%7C|\\u007c)[\w-]{27,40})/iy,
    loads: 'with-hands',
  },
  {
    id: 'meta-app-secret',
    title: 'Meta app secret',
    vendor: 'Meta (Facebook, WhatsApp, Instagram)',
    severity: 'critical',
    keywords: ['facebook', 'fb_app', 'fb_secret', 'fbapp'],
    pattern: near('(?:facebook|fb_?app|fb_secret)', '[0-9a-f]{32}'),
    accept: mixed,
  },
  {
    id: 'meta-instagram-token',
    title: 'Instagram access token',
    vendor: 'Meta (Facebook, WhatsApp, Instagram)',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['IGQ', 'IGAA'],
    pattern: /IG(?:QV|QW|AA)[\w-]{80,260}/y,
    boundary: /[\w+/]/,
    prefix: 3,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'meta-access-token': {
    why: 'Acts for the person, page, ad account or WhatsApp number that granted it.',
    revoke: 'https://developers.facebook.com/docs/facebook-login/guides/permissions/request-revoke',
    source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  },
  'meta-app-token': {
    why: 'Proves the app to Meta and changes its settings.',
    revoke: 'https://developers.facebook.com/apps/',
    source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  },
  'meta-app-secret': {
    why: 'Proves the app to Meta; makes app tokens.',
    revoke: 'https://developers.facebook.com/apps/',
    source: 'https://developers.facebook.com/docs/facebook-login/security/',
  },
  'meta-instagram-token': {
    why: "Reads this account's posts and messages.",
    source: 'https://developers.facebook.com/docs/instagram-platform/',
  },
};

export const evidence: EvidenceById = {
  'meta-access-token': {
    match: () => [`https://graph.facebook.com/me?access_token=«EAAC${alnum(180)}»&fields=id`],
    ignore: () => ['EAAA'],
  },
  'meta-app-token': {
    match: () => [`access_token=«${digits(15)}|${alnum(27)}»`],
    ignore: () => ['access_token=changeme'],
  },
  'meta-app-secret': {
    match: () => [`FACEBOOK_APP_SECRET=«${hex(32)}»`],
    ignore: () => ['FACEBOOK_APP_SECRET=changeme'],
  },
  'meta-instagram-token': {
    match: () => [`«IGQVJ${alnum(150)}»`],
    ignore: () => ['IGQuery'],
  },
};
