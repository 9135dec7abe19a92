import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mixpanel-secret',
    title: 'Mixpanel secret',
    vendor: 'Mixpanel',
    severity: 'high',
    keywords: ['mixpanel'],
    pattern: near('mixpanel', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'mixpanel-secret': {
    why: "Exports or writes the project's events.",
    revoke: 'https://mixpanel.com/settings/project',
    source: 'https://developer.mixpanel.com/reference/project-secret',
  },
};

export const evidence: EvidenceById = {
  'mixpanel-secret': {
    match: () => [`MIXPANEL_API_SECRET=«${hex(32)}»`],
    ignore: () => ['MIXPANEL_API_SECRET=changeme'],
  },
};
