import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'siteminder-secret',
    title: 'SiteMinder key or password',
    vendor: 'SiteMinder',
    severity: 'critical',
    keywords: ['siteminder'],
    pattern: near('siteminder[^\\n]{0,20}?(?:secret|token|key|password)', '[\\w-]{16,128}'),
    boundary: /[\w-]/,
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'siteminder-secret': {
    why: 'Reads reservations and sets rates of the hotels.',
    revoke: 'https://developer.siteminder.com/direct-booking-api/additional-resources/generate-api-key',
    source: 'https://developer.siteminder.com/direct-booking-api/additional-resources/generate-api-key',
  },
};

export const evidence: EvidenceById = {
  'siteminder-secret': {
    match: () => [`SITEMINDER_API_KEY=«${alnum(40)}»`],
    ignore: () => ['SITEMINDER_API_KEY=changeme'],
  },
};
