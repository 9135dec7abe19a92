import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'pusher-secret',
    title: 'Pusher app secret',
    vendor: 'Pusher',
    severity: 'high',
    keywords: ['pusher'],
    pattern: near('pusher[^\\n]{0,20}?secret', '[0-9a-f]{20}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'pusher-secret': {
    why: 'Sends events to every client of the app.',
    revoke: 'https://dashboard.pusher.com',
    source: 'https://pusher.com/docs/channels/library_auth_reference/rest-api/',
  },
};

export const evidence: EvidenceById = {
  'pusher-secret': {
    match: () => [`PUSHER_APP_SECRET=«${hex(20)}»`],
    ignore: () => ['PUSHER_APP_SECRET=changeme'],
  },
};
