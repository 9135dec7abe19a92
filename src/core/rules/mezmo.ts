import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mezmo-key',
    title: 'Mezmo (LogDNA) key',
    vendor: 'Mezmo',
    severity: 'medium',
    keywords: ['logdna', 'mezmo'],
    pattern: near('(?:logdna|mezmo)', '[0-9a-f]{32}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'mezmo-key': {
    why: 'The key sends or exports logs.',
    source: 'https://docs.mezmo.com/docs/ingestion-key',
  },
};

export const evidence: EvidenceById = {
  'mezmo-key': {
    match: () => [`LOGDNA_INGESTION_KEY=«${hex(32)}»`, `{\\"logdna_ingestion_key\\": \\"«${hex(32)}»\\"}`],
    ignore: () => ['LOGDNA_INGESTION_KEY=${TOKEN}', `logdna revision: ${hex(32)}`],
  },
};
