import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'stayntouch-secret',
    title: 'Stayntouch client secret',
    vendor: 'Stayntouch',
    severity: 'critical',
    keywords: ['stayntouch'],
    pattern: near('stayntouch[^\\n]{0,20}?(?:secret|token|key)', '[\\w-]{24,90}'),
    boundary: /[\w-]/,
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'stayntouch-secret': {
    why: 'Reads and changes reservations and guests.',
    source: 'https://www.stayntouch.com/integrations/',
  },
};

export const evidence: EvidenceById = {
  'stayntouch-secret': {
    match: () => [`STAYNTOUCH_CLIENT_SECRET=«${hex(64)}»`],
    ignore: () => ['STAYNTOUCH_CLIENT_SECRET=changeme'],
  },
};
