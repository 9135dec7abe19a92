import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'pagarme-api-key',
    title: 'Pagar.me API key',
    vendor: 'Pagar.me',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['ak_live_', 'ak_test_'],
    pattern: /ak_(?:live|test)_[A-Za-z0-9]{26,34}/y,
    prefix: 8,
  },
];

export const advice: AdviceById = {
  'pagarme-api-key': {
    why: 'Takes and refunds payments of the company.',
    source: 'https://docs.pagar.me/reference/autentica%C3%A7%C3%A3o-2',
  },
};

export const evidence: EvidenceById = {
  'pagarme-api-key': {
    match: () => [`«ak_live_${alnum(30)}»`],
    ignore: () => ['ak_test_key'],
  },
};
