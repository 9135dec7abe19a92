import { digits, hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mercado-pago-access-token',
    title: 'Mercado Pago access token',
    vendor: 'Mercado Pago',
    severity: 'critical',
    keywords: ['APP_USR-', 'TEST-'],
    pattern: /(?:APP_USR|TEST)-\d{10,20}-\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\d{5,12}/y,
    prefix: 4,
  },
];

export const advice: AdviceById = {
  'mercado-pago-access-token': {
    why: 'Takes and refunds payments of the seller.',
    revoke: 'https://www.mercadopago.com/developers/panel/app',
    source: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
  },
};

export const evidence: EvidenceById = {
  'mercado-pago-access-token': {
    match: () => [`«APP_USR-${digits(16)}-${digits(6)}-${hex(32)}-${digits(9)}»`],
    ignore: () => ['TEST-123-456'],
  },
};
