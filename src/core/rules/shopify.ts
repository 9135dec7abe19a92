import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'shopify-access-token',
    title: 'Shopify access token',
    vendor: 'Shopify',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['shpat_', 'shpca_', 'shppa_', 'shpua_', 'shptka_', 'shprt_', 'shpit_', 'shpct_'],
    pattern: /shp(?:at|ca|pa|ua|tka|rt|it|ct)_[A-Za-z0-9]{32}/y,
    prefix: 6,
  },
  {
    id: 'shopify-shared-secret',
    title: 'Shopify app secret',
    vendor: 'Shopify',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['shpss_'],
    pattern: /shpss_[A-Za-z0-9]{32}/y,
    prefix: 6,
  },
];

export const advice: AdviceById = {
  'shopify-access-token': {
    why: 'Reads and changes orders, customers and products of the shop.',
    revoke: 'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
    source: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  },
  'shopify-shared-secret': {
    why: 'Signs requests and webhooks of the app in every shop that installed it.',
    revoke:
      'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
    source: 'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets',
  },
};

export const evidence: EvidenceById = {
  'shopify-access-token': {
    match: () => [`X-Shopify-Access-Token: «shpat_${hex(32)}»`],
    ignore: () => ['shpat_token'],
  },
  'shopify-shared-secret': {
    match: () => [`«shpss_${hex(32)}»`],
    ignore: () => ['shpss_secret'],
  },
};
