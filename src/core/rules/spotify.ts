import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'spotify-client-secret',
    title: 'Spotify client secret',
    vendor: 'Spotify',
    severity: 'medium',
    keywords: ['spotify'],
    pattern: near('spotify', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'spotify-client-secret': {
    why: 'Proves the application to Spotify.',
    revoke: 'https://developer.spotify.com/dashboard',
    source: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  },
};

export const evidence: EvidenceById = {
  'spotify-client-secret': {
    match: () => [`SPOTIFY_CLIENT_SECRET=«${hex(32)}»`],
    ignore: () => ['SPOTIFY_CLIENT_SECRET=changeme'],
  },
};
