import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'yelp-api-key',
    title: 'Yelp API key',
    vendor: 'Yelp',
    severity: 'medium',
    keywords: ['yelp'],
    pattern: near('yelp', '[\\w-]{128}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'yelp-api-key': {
    why: 'Calls the Yelp API in your name.',
    revoke: 'https://www.yelp.com/developers/v3/manage_app',
    source: 'https://docs.developer.yelp.com/docs/fusion-authentication',
  },
};

export const evidence: EvidenceById = {
  'yelp-api-key': {
    match: () => [`YELP_API_KEY=«${alnum(128)}»`],
    ignore: () => ['YELP_API_KEY=changeme'],
  },
};
