import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'klaviyo-private-key',
    title: 'Klaviyo private API key',
    vendor: 'Klaviyo',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['pk_'],
    pattern: /pk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34}/y,
    prefix: 3,
  },
];

export const advice: AdviceById = {
  'klaviyo-private-key': {
    why: 'Reads all profiles and sends campaigns.',
    revoke: 'https://www.klaviyo.com/settings/account/api-keys',
    source: 'https://developers.klaviyo.com/en/docs/authenticate_',
  },
};

export const evidence: EvidenceById = {
  'klaviyo-private-key': {
    match: () => [`Authorization: Klaviyo-API-Key «pk_${hex(34)}»`],
    ignore: () => [`pk_live_${hex(24)}`],
  },
};
