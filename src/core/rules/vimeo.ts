import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'vimeo-token',
    title: 'Vimeo access token',
    vendor: 'Vimeo',
    severity: 'high',
    keywords: ['vimeo'],
    pattern: near('vimeo(?!\\.com/)', '[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'vimeo-token': {
    why: 'Acts as this account within its scopes.',
    revoke: 'https://vimeo.com/settings/apps',
    source: 'https://developer.vimeo.com/api/authentication',
  },
};

export const evidence: EvidenceById = {
  'vimeo-token': {
    match: () => [`VIMEO_TOKEN=«${hex(32)}»`],
    ignore: () => ['VIMEO_TOKEN=changeme'],
  },
};
