import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'assemblyai-key',
    title: 'AssemblyAI API key',
    vendor: 'AssemblyAI',
    severity: 'high',
    keywords: ['assemblyai', 'assembly_ai'],
    pattern: near('assembly_?ai', '[0-9a-f]{32}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'assemblyai-key': {
    why: 'The key spends the account.',
    revoke: 'https://www.assemblyai.com/dashboard/api-keys',
    source: 'https://www.assemblyai.com/docs/deployment/account-management',
  },
};

export const evidence: EvidenceById = {
  'assemblyai-key': {
    match: () => [`ASSEMBLYAI_API_KEY=«${hex(32)}»`, `{\\"assemblyai_api_key\\": \\"«${hex(32)}»\\"}`],
    ignore: () => ['ASSEMBLYAI_API_KEY=${TOKEN}', `assemblyai revision: ${hex(32)}`],
  },
};
