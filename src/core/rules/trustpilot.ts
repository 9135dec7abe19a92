import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'trustpilot-api-key',
    title: 'Trustpilot API key or secret',
    vendor: 'Trustpilot',
    severity: 'high',
    keywords: ['trustpilot'],
    pattern: near('trustpilot', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'trustpilot-api-key': {
    why: 'Reads and answers reviews of the business.',
    source: 'https://developers.trustpilot.com/authentication',
  },
};

export const evidence: EvidenceById = {
  'trustpilot-api-key': {
    match: () => [`TRUSTPILOT_API_SECRET=«${alnum(32)}»`],
    ignore: () => ['TRUSTPILOT_API_SECRET=changeme'],
  },
};
