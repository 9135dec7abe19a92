import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'strava-secret',
    title: 'Strava client secret',
    vendor: 'Strava',
    severity: 'medium',
    keywords: ['strava'],
    pattern: near('strava', '[0-9a-f]{40}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'strava-secret': {
    why: 'Proves the application to Strava.',
    revoke: 'https://www.strava.com/settings/api',
    source: 'https://developers.strava.com/docs/authentication/',
  },
};

export const evidence: EvidenceById = {
  'strava-secret': {
    match: () => [`STRAVA_CLIENT_SECRET=«${hex(40)}»`],
    ignore: () => ['STRAVA_CLIENT_SECRET=changeme'],
  },
};
