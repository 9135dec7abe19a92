import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'capsule-token',
    title: 'Capsule access token',
    vendor: 'Capsule CRM',
    severity: 'high',
    keywords: ['capsulecrm', 'capsule_'],
    pattern: near('(?:capsulecrm|capsule_)', '[\\w+/-]{64}={0,2}'),
    boundary: /[\w+/-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'capsule-token': {
    why: 'Reads and changes contacts of this person.',
    source: 'https://developer.capsulecrm.com/v2/overview/authentication',
  },
};

export const evidence: EvidenceById = {
  'capsule-token': {
    match: () => [`CAPSULECRM_TOKEN=«${alnum(64)}»`],
    ignore: () => ['CAPSULECRM_TOKEN=changeme'],
  },
};
