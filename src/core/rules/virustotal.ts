import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'virustotal-key',
    title: 'VirusTotal API key',
    vendor: 'VirusTotal',
    severity: 'medium',
    keywords: ['virustotal', 'vt_api', 'x-apikey'],
    pattern: near('(?:virustotal|vt_api|x-apikey)', '[0-9a-f]{64}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'virustotal-key': {
    why: 'The key spends the quota of its owner.',
    revoke: 'https://www.virustotal.com/gui/my-apikey',
    source: 'https://docs.virustotal.com/docs/api-overview',
  },
};

export const evidence: EvidenceById = {
  'virustotal-key': {
    match: () => [`VIRUSTOTAL_API_KEY=«${hex(64)}»`, `{\\"virustotal_api_key\\": \\"«${hex(64)}»\\"}`],
    ignore: () => [`virustotal sha256: ${hex(64)}`],
  },
};
