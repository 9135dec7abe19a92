import { alnum } from '../made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'linear-api-key',
    title: 'Linear API key',
    vendor: 'Linear',
    severity: 'high',
    keywords: ['lin_api_', 'lin_oauth_', 'lin_wh_'],
    pattern: /lin_(?:api|oauth|wh)_[A-Za-z\d]{32,64}/y,
    prefix: 8,
  },
];

export const advice: AdviceById = {
  'linear-api-key': {
    why: 'Reads and changes everything this person sees in Linear.',
    revoke: 'https://linear.app/settings/account/security',
    source: 'https://linear.app/developers/graphql',
  },
};

export const evidence: EvidenceById = {
  'linear-api-key': {
    match: () => [`Authorization: «lin_api_${alnum(40)}»`],
    ignore: () => ['lin_api_key'],
  },
};
