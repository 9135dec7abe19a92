import { uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'liteapi-api-key',
    title: 'LiteAPI key',
    vendor: 'LiteAPI',
    severity: 'critical',
    keywords: ['prod_', 'sand_'],
    pattern: /(?:prod|sand)_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y,
    boundary: /\w/,
    prefix: 5,
  },
];

export const advice: AdviceById = {
  'liteapi-api-key': {
    why: "Books hotels at the account's cost and reads its bookings.",
    revoke: 'https://docs.liteapi.travel/reference/auth',
    source: 'https://docs.liteapi.travel/reference/auth',
  },
};

export const evidence: EvidenceById = {
  'liteapi-api-key': {
    match: () => [`X-API-Key: «prod_${uuid()}»`, `«sand_${uuid()}»`],
    ignore: () => ['prod_17'],
  },
};
