import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'deepgram-key',
    title: 'Deepgram API key',
    vendor: 'Deepgram',
    severity: 'high',
    keywords: ['deepgram'],
    pattern: near('deepgram', '[0-9a-f]{40}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'deepgram-key': {
    why: 'The key spends the account.',
    revoke: 'https://console.deepgram.com/',
    source: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  },
};

export const evidence: EvidenceById = {
  'deepgram-key': {
    match: () => [`DEEPGRAM_API_KEY=«${hex(40)}»`, `{\\"deepgram_api_key\\": \\"«${hex(40)}»\\"}`],
    ignore: () => ['DEEPGRAM_API_KEY=${TOKEN}', `deepgram revision: ${hex(40)}`],
  },
};
