import { lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'bigcommerce-token',
    title: 'BigCommerce access token',
    vendor: 'BigCommerce',
    severity: 'critical',
    keywords: ['bigcommerce', 'x-auth-token'],
    pattern: near('(?:bigcommerce|x-auth-token)', '[a-z0-9]{31}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'bigcommerce-token': {
    why: 'Reads and changes orders and customers of the store.',
    revoke: 'https://support.bigcommerce.com/s/article/Store-API-Accounts',
    source: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
  },
};

export const evidence: EvidenceById = {
  'bigcommerce-token': {
    match: () => [`X-Auth-Token: «${lower(31)}»`],
    ignore: () => ['X-Auth-Token: changeme'],
  },
};
