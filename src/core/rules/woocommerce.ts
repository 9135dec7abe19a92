import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'woocommerce-key',
    title: 'WooCommerce API key or secret',
    vendor: 'WooCommerce',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['ck_', 'cs_'],
    pattern: /c[ks]_[0-9a-f]{40}/y,
    prefix: 3,
  },
];

export const advice: AdviceById = {
  'woocommerce-key': {
    why: 'Reads and changes orders and customers of the shop.',
    revoke: 'https://woocommerce.com/document/woocommerce-rest-api/',
    source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
  },
};

export const evidence: EvidenceById = {
  'woocommerce-key': {
    match: () => [`?consumer_key=«ck_${hex(40)}»`, `-u x:«cs_${hex(40)}»`],
    ignore: () => ['cs_CZ'],
  },
};
