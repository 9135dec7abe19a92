import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'segment-public-api-token',
    title: 'Segment public API token',
    vendor: 'Segment',
    severity: 'high',
    keywords: ['sgp_'],
    pattern: /sgp_[A-Za-z0-9]{64}/y,
    prefix: 4,
    loads: 'with-hands',
  },
  {
    id: 'segment-write-key',
    title: 'Segment write key',
    vendor: 'Segment',
    severity: 'medium',
    keywords: ['segment_', 'segment.io', 'segmentw'],
    pattern: near('segment(?:_|\\.io|write)[^\\n]{0,12}?key', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'segment-public-api-token': {
    why: "Reads and changes the workspace's sources and destinations.",
    revoke: 'https://app.segment.com/goto-my-workspace/settings/access-management',
    source: 'https://docs.segmentapis.com/tag/Getting-Started/',
  },
  'segment-write-key': {
    why: 'Writes events into the source.',
    source: 'https://www.twilio.com/docs/segment/connections/find-writekey',
  },
};

export const evidence: EvidenceById = {
  'segment-public-api-token': {
    match: () => [`Bearer «sgp_${alnum(64)}»`],
    ignore: () => ['sgp_token'],
  },
  'segment-write-key': {
    match: () => [`SEGMENT_WRITE_KEY=«${alnum(32)}»`],
    ignore: () => ['SEGMENT_WRITE_KEY=changeme'],
  },
};
