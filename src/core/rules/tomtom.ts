import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'tomtom-api-key',
    title: 'TomTom API key',
    vendor: 'TomTom',
    severity: 'medium',
    keywords: ['tomtom'],
    pattern: near('tomtom', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'tomtom-api-key': {
    why: "Calls the API at the account's cost.",
    revoke: 'https://developer.tomtom.com/user/me/apps',
    source: 'https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/',
  },
};

export const evidence: EvidenceById = {
  'tomtom-api-key': {
    match: () => [`https://api.tomtom.com/search/2/search/x.json?key=«${alnum(32)}»`],
    ignore: () => ['https://api.tomtom.com/search/2/search/x.json?key=changeme'],
  },
};
