import { alnum, lower } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'paddle-api-key',
    title: 'Paddle API key',
    vendor: 'Paddle',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['pdl_'],
    pattern: /pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/y,
    prefix: 15,
  },
  {
    id: 'paddle-webhook-secret',
    title: 'Paddle webhook secret',
    vendor: 'Paddle',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['pdl_ntfset_'],
    pattern: /pdl_ntfset_[a-z0-9]{26}_[\w+/=]{24,44}/y,
    prefix: 11,
  },
];

export const advice: AdviceById = {
  'paddle-api-key': {
    why: 'Reads and changes customers, subscriptions and payments.',
    revoke: 'https://developer.paddle.com/api-reference/about/rotate-api-keys',
    source: 'https://developer.paddle.com/api-reference/about/api-keys',
  },
  'paddle-webhook-secret': {
    why: "Signs events that your server takes for Paddle's.",
    source: 'https://developer.paddle.com/webhooks/signature-verification',
  },
};

export const evidence: EvidenceById = {
  'paddle-api-key': {
    match: () => [`«pdl_live_apikey_${lower(26)}_${alnum(22)}_${alnum(3)}»`],
    ignore: () => ['pdl_live_apikey_'],
  },
  'paddle-webhook-secret': {
    match: () => [`«pdl_ntfset_${lower(26)}_${alnum(32)}»`],
    ignore: () => ['pdl_ntfset_'],
  },
};
