import { hex, lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'braintree-access-token',
    title: 'Braintree access token',
    vendor: 'Braintree',
    severity: 'critical',
    keywords: ['access_token$'],
    pattern: /access_token\$(?:production|sandbox)\$[a-z0-9]{12,20}\$[0-9a-f]{32}/y,
    prefix: 13,
  },
  {
    id: 'braintree-private-key',
    title: 'Braintree private key',
    vendor: 'Braintree',
    severity: 'critical',
    keywords: ['braintree'],
    pattern: near('braintree(?:[^\\n]{0,20}?private)?', '[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'braintree-access-token': {
    why: 'Takes and refunds payments of the merchant.',
    revoke: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
    source: 'https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens',
  },
  'braintree-private-key': {
    why: 'Takes and refunds payments of the merchant.',
    revoke: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
    source: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
  },
};

export const evidence: EvidenceById = {
  'braintree-access-token': {
    match: () => [`«access_token$production$${lower(16)}$${hex(32)}»`],
    ignore: () => ['access_token$sandbox'],
  },
  'braintree-private-key': {
    match: () => [`BRAINTREE_PRIVATE_KEY=«${hex(32)}»`],
    ignore: () => ['BRAINTREE_PRIVATE_KEY=changeme'],
  },
};
