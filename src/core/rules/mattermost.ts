import { lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mattermost-token',
    title: 'Mattermost token',
    vendor: 'Mattermost',
    severity: 'high',
    keywords: ['mattermost'],
    pattern: near('mattermost', '[a-z0-9]{26}'),
    accept: mixed,
  },
  {
    id: 'mattermost-webhook',
    title: 'Mattermost webhook address',
    vendor: 'Mattermost',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['/hooks/'],
    pattern: /\/hooks\/(?<secret>[a-z0-9]{26})/y,
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'mattermost-token': {
    why: 'Acts as this person or bot on the server.',
    revoke: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
    source: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  },
  'mattermost-webhook': {
    why: 'Whoever has the address posts messages into the channel.',
    source: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
  },
};

export const evidence: EvidenceById = {
  'mattermost-token': {
    match: () => [`MATTERMOST_TOKEN=«${lower(26)}»`],
    ignore: () => ['MATTERMOST_TOKEN=changeme'],
  },
  'mattermost-webhook': {
    match: () => [`https://chat.hotel.test/hooks/«${lower(26)}»`],
    ignore: () => ['/hooks/catch/'],
  },
};
