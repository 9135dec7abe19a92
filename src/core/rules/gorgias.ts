import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'gorgias-api-key',
    title: 'Gorgias API key',
    vendor: 'Gorgias',
    severity: 'critical',
    keywords: ['gorgias'],
    pattern: near('gorgias', '[0-9a-f]{64}'),
  },
];

export const advice: AdviceById = {
  'gorgias-api-key': {
    why: 'Reads and changes tickets and customers.',
    revoke: 'https://developers.gorgias.com/docs/create-and-use-api-key-private-apps',
    source: 'https://developers.gorgias.com/docs/create-and-use-api-key-private-apps',
  },
};

export const evidence: EvidenceById = {
  'gorgias-api-key': {
    match: () => [`GORGIAS_API_KEY=«${hex(64)}»`],
    ignore: () => ['GORGIAS_API_KEY=changeme'],
  },
};
