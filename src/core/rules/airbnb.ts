import { lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'airbnb-token',
    title: 'Airbnb access token',
    vendor: 'Airbnb',
    severity: 'critical',
    keywords: ['x-airbnb-oauth-token'],
    pattern: near('x-airbnb-oauth-token', '[a-z0-9]{20,64}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'airbnb-token': { why: 'Acts as this host.', source: 'https://www.airbnb.com/partner' },
};

export const evidence: EvidenceById = {
  'airbnb-token': {
    match: () => [`X-Airbnb-OAuth-Token: «${lower(25)}»`],
    ignore: () => ['X-Airbnb-OAuth-Token: changeme'],
  },
};
