import { lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'pushover-token',
    title: 'Pushover token',
    vendor: 'Pushover',
    severity: 'medium',
    keywords: ['pushover'],
    pattern: near('pushover', '[a-z0-9]{30}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'pushover-token': {
    why: "Sends notifications to this person's devices.",
    revoke: 'https://pushover.net/',
    source: 'https://pushover.net/api',
  },
};

export const evidence: EvidenceById = {
  'pushover-token': {
    match: () => [`PUSHOVER_TOKEN=«${lower(30)}»`],
    ignore: () => ['PUSHOVER_TOKEN=changeme'],
  },
};
