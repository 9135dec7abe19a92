import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'shippo-token',
    title: 'Shippo API token',
    vendor: 'Shippo',
    severity: 'high',
    keywords: ['shippo_'],
    pattern: /shippo_(?:live|test)_[0-9a-f]{40}/y,
    prefix: 12,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'shippo-token': {
    why: "Buys shipping labels at the account's cost.",
    revoke: 'https://apps.goshippo.com/settings/api',
    source: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  },
};

export const evidence: EvidenceById = {
  'shippo-token': {
    match: () => [`Authorization: ShippoToken «shippo_live_${hex(40)}»`],
    ignore: () => ['shippo_live_token'],
  },
};
