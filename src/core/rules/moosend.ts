import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'moosend-api-key',
    title: 'Moosend API key',
    vendor: 'Moosend',
    severity: 'high',
    keywords: ['moosend'],
    pattern: near('moosend', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'moosend-api-key': {
    why: 'Reads contacts and sends campaigns.',
    source: 'https://docs.moosend.com/developers/api-documentation/en/index-en.html',
  },
};

export const evidence: EvidenceById = {
  'moosend-api-key': {
    match: () => [`MOOSEND_API_KEY=«${uuid()}»`],
    ignore: () => ['MOOSEND_API_KEY=changeme'],
  },
};
