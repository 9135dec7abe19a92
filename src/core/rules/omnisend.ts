import { alnum, hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'omnisend-api-key',
    title: 'Omnisend API key',
    vendor: 'Omnisend',
    severity: 'high',
    keywords: ['omnisend'],
    pattern: near('omnisend', '(?:[0-9a-f]{24}-)?[\\w-]{40,80}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'omnisend-api-key': {
    why: 'Reads contacts and sends campaigns.',
    source: 'https://api-docs.omnisend.com/reference/authentication',
  },
};

export const evidence: EvidenceById = {
  'omnisend-api-key': {
    match: () => [`OMNISEND_API_KEY=«${hex(24)}-${alnum(50)}»`],
    ignore: () => ['OMNISEND_API_KEY=changeme'],
  },
};
