import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'toggl-token',
    title: 'Toggl API token',
    vendor: 'Toggl',
    severity: 'medium',
    keywords: ['toggl'],
    pattern: near('toggl(?!e)', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'toggl-token': {
    why: "Reads and changes this person's time sheets.",
    revoke: 'https://track.toggl.com/profile',
    source: 'https://engineering.toggl.com/docs/authentication',
  },
};

export const evidence: EvidenceById = {
  'toggl-token': {
    match: () => [`TOGGL_TOKEN=«${hex(32)}»`],
    ignore: () => ['TOGGL_TOKEN=changeme'],
  },
};
