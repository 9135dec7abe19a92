import { digits, upper } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'clickup-token',
    title: 'ClickUp personal token',
    vendor: 'ClickUp',
    severity: 'high',
    keywords: ['pk_'],
    pattern: /pk_\d{5,10}_[A-Z0-9]{32}/y,
    loads: 'with-hands',
    prefix: 3,
  },
];

export const advice: AdviceById = {
  'clickup-token': {
    why: 'Reads and changes everything that this person sees in ClickUp.',
    revoke: 'https://app.clickup.com/settings/apps',
    source: 'https://developer.clickup.com/docs/authentication',
  },
};

export const evidence: EvidenceById = {
  'clickup-token': {
    match: () => [`Authorization: «pk_${digits(8)}_${upper(32)}»`],
    ignore: () => ['pk_1234_KEY'],
  },
};
