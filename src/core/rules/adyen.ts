import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'adyen-api-key',
    title: 'Adyen API key',
    vendor: 'Adyen',
    severity: 'critical',
    keywords: ['AQE'],
    pattern: /AQE[A-Za-z][A-Za-z0-9+/]{40,180}={0,2}-[A-Za-z0-9+/]{40,60}={0,2}-[^\s"'`<>\\]{16}/y,
    prefix: 3,
  },
  {
    id: 'adyen-hmac-key',
    title: 'Adyen webhook HMAC key',
    vendor: 'Adyen',
    severity: 'high',
    keywords: ['adyen'],
    pattern: near('adyen[^\\n]{0,20}?hmac', '[0-9a-f]{64}'),
  },
];

export const advice: AdviceById = {
  'adyen-api-key': {
    why: 'Takes payments and pays out for the company account.',
    revoke: 'https://docs.adyen.com/development-resources/api-credentials/',
    source: 'https://docs.adyen.com/development-resources/api-credentials/',
  },
  'adyen-hmac-key': {
    why: "Signs webhooks that your server takes for Adyen's.",
    source: 'https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures/',
  },
};

export const evidence: EvidenceById = {
  'adyen-api-key': {
    match: () => [`X-API-Key: «AQExhmfx${alnum(90)}-${alnum(43)}=-${alnum(14)}{[»`],
    ignore: () => ['AQEAAA-key'],
  },
  'adyen-hmac-key': {
    match: () => [`ADYEN_HMAC_KEY=«${hex(64)}»`],
    ignore: () => ['ADYEN_HMAC_KEY=changeme'],
  },
};
