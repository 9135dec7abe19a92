import { lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'magento-token',
    title: 'Magento access token',
    vendor: 'Adobe Commerce (Magento)',
    severity: 'critical',
    keywords: ['magento'],
    pattern: near('magento', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'magento-token': {
    why: 'Reads and changes orders and customers of the shop.',
    source: 'https://developer.adobe.com/commerce/webapi/get-started/authentication/gs-authentication-token/',
  },
};

export const evidence: EvidenceById = {
  'magento-token': {
    match: () => [`MAGENTO_ACCESS_TOKEN=«${lower(32)}»`],
    ignore: () => ['MAGENTO_ACCESS_TOKEN=changeme'],
  },
};
