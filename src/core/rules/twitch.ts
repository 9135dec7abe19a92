import { lower } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'twitch-token',
    title: 'Twitch token or secret',
    vendor: 'Twitch',
    severity: 'high',
    keywords: ['twitch', 'oauth:'],
    pattern: near('twitch', '(?:oauth:)?[a-z0-9]{30}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'twitch-token': {
    why: 'Acts as this account in chat or the API.',
    revoke: 'https://www.twitch.tv/settings/connections',
    source: 'https://dev.twitch.tv/docs/authentication/',
  },
};

export const evidence: EvidenceById = {
  'twitch-token': {
    match: () => [`TWITCH_TOKEN=«oauth:${lower(30)}»`],
    ignore: () => ['TWITCH_TOKEN=changeme'],
  },
};
