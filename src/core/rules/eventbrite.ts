import { upper } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'eventbrite-token',
    title: 'Eventbrite private token',
    vendor: 'Eventbrite',
    severity: 'high',
    keywords: ['eventbrite'],
    pattern: near('eventbrite', '[a-z0-9]{18,20}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'eventbrite-token': {
    why: 'Reads and changes events and their guests.',
    revoke: 'https://www.eventbrite.com/platform/api-keys',
    source: 'https://www.eventbrite.com/platform/docs/authentication',
  },
};

export const evidence: EvidenceById = {
  'eventbrite-token': {
    match: () => [`EVENTBRITE_TOKEN=«${upper(20)}»`],
    ignore: () => ['EVENTBRITE_TOKEN=changeme'],
  },
};
