import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'line-channel-token',
    title: 'LINE channel access token',
    vendor: 'LINE',
    severity: 'high',
    keywords: ['channel_access', 'channelaccess', 'channel access'],
    pattern: /channel[ _]?access[ _]?token[^\n]{0,20}?[^a-z\d+/](?<secret>[a-z0-9+/]{130,180}={1,2})/iy,
    boundary: /[\w+/]/,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'line-channel-token': {
    why: 'Sends and receives the messages of the channel.',
    revoke: 'https://developers.line.biz/console/',
    source: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  },
};

export const evidence: EvidenceById = {
  'line-channel-token': {
    match: () => [`LINE_CHANNEL_ACCESS_TOKEN=«${alnum(172)}=»`],
    ignore: () => ['LINE_CHANNEL_ACCESS_TOKEN=changeme'],
  },
};
