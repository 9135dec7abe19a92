import { lower } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'make-webhook',
    title: 'Make webhook address',
    vendor: 'Make',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['make.com/', 'integromat.com/'],
    pattern: /(?:make|integromat)\.com\/(?<secret>[a-z0-9]{30,34})/y,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'make-webhook': {
    why: 'Whoever has the address starts the scenario.',
    revoke: 'https://help.make.com/webhooks',
    source: 'https://help.make.com/webhooks',
  },
};

export const evidence: EvidenceById = {
  'make-webhook': {
    match: () => [`https://hook.eu1.make.com/«${lower(32)}»`],
    ignore: () => ['https://www.make.com/en/help'],
  },
};
