import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'sparkpost-api-key',
    title: 'SparkPost API key',
    vendor: 'SparkPost',
    severity: 'high',
    keywords: ['sparkpost'],
    pattern: near('sparkpost', '[0-9a-f]{40}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'sparkpost-api-key': {
    why: 'Sends mail in your name.',
    revoke: 'https://app.sparkpost.com/account/api-keys',
    source: 'https://developers.sparkpost.com/api/#header-authentication',
  },
};

export const evidence: EvidenceById = {
  'sparkpost-api-key': {
    match: () => [`SPARKPOST_API_KEY=«${hex(40)}»`],
    ignore: () => ['SPARKPOST_API_KEY=changeme'],
  },
};
