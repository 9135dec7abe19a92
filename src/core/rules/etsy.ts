import { lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'etsy-key',
    title: 'Etsy API key or token',
    vendor: 'Etsy',
    severity: 'high',
    keywords: ['etsy'],
    pattern: near('(?<![a-z])etsy', '[a-z0-9]{24}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'etsy-key': {
    why: "Calls the shop's API.",
    revoke: 'https://www.etsy.com/developers/your-apps',
    source: 'https://developers.etsy.com/documentation/essentials/authentication',
  },
};

export const evidence: EvidenceById = {
  'etsy-key': {
    match: () => [`ETSY_API_KEY=«${lower(24)}»`],
    ignore: () => ['ETSY_API_KEY=changeme'],
  },
};
