import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'canva-secret',
    title: 'Canva client secret',
    vendor: 'Canva',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['cnvca'],
    pattern: /cnvca[\w-]{48,60}/y,
    prefix: 5,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'canva-secret': {
    why: 'Proves the integration to Canva.',
    revoke: 'https://www.canva.com/developers/integrations',
    source: 'https://www.canva.dev/docs/connect/authentication/',
  },
};

export const evidence: EvidenceById = {
  'canva-secret': {
    match: () => [`«cnvca${alnum(51)}»`],
    ignore: () => ['cnvcanvas'],
  },
};
