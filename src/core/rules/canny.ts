import { uuid } from '../made-up.ts';
import { near } from '../near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'canny-api-key',
    title: 'Canny API key',
    vendor: 'Canny',
    severity: 'medium',
    keywords: ['canny'],
    pattern: near('(?<!un)canny', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'canny-api-key': {
    why: 'Reads and changes feedback of the company.',
    source: 'https://developers.canny.io/api-reference#authentication',
  },
};

export const evidence: EvidenceById = {
  'canny-api-key': {
    match: () => [`CANNY_API_KEY=«${uuid()}»`],
    ignore: () => ['CANNY_API_KEY=changeme'],
  },
};
