import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'freshworks-api-key',
    title: 'Freshdesk or Freshservice API key',
    vendor: 'Freshworks',
    severity: 'critical',
    keywords: ['freshdesk', 'freshservice', 'freshworks', 'freshchat', 'freshsales'],
    pattern: near('fresh(?:desk|service|works|chat|sales)', '[a-z0-9]{20,22}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'freshworks-api-key': {
    why: 'Reads and changes tickets and customers as this agent.',
    revoke: 'https://support.freshdesk.com/support/solutions/articles/215517',
    source: 'https://developers.freshdesk.com/api/#authentication',
  },
};

export const evidence: EvidenceById = {
  'freshworks-api-key': {
    match: () => [`FRESHDESK_API_KEY=«${alnum(20)}»`],
    ignore: () => ['FRESHDESK_API_KEY=changeme'],
  },
};
