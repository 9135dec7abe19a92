import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'flickr-key',
    title: 'Flickr key or secret',
    vendor: 'Flickr',
    severity: 'medium',
    keywords: ['flickr'],
    pattern: near('flickr', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'flickr-key': {
    why: 'Calls the API as this application.',
    revoke: 'https://www.flickr.com/services/apps/by/me',
    source: 'https://www.flickr.com/services/api/misc.api_keys.html',
  },
};

export const evidence: EvidenceById = {
  'flickr-key': {
    match: () => [`FLICKR_API_KEY=«${hex(32)}»`],
    ignore: () => ['FLICKR_API_KEY=changeme'],
  },
};
