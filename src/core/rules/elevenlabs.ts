import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'elevenlabs-key',
    title: 'ElevenLabs API key',
    vendor: 'ElevenLabs',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['sk_'],
    pattern: /sk_[0-9a-f]{48}/y,
    prefix: 3,
  },
  {
    id: 'elevenlabs-old-key',
    title: 'ElevenLabs API key',
    vendor: 'ElevenLabs',
    severity: 'high',
    keywords: ['elevenlabs', 'eleven_', 'xi-api-key'],
    pattern: near('(?:elevenlabs|eleven_|xi-api-key)', '[0-9a-f]{32}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'elevenlabs-key': {
    why: 'The key spends the account.',
    revoke: 'https://elevenlabs.io/app/settings/api-keys',
    source: 'https://elevenlabs.io/docs/api-reference/authentication',
  },
  'elevenlabs-old-key': {
    why: 'The key spends the account.',
    revoke: 'https://elevenlabs.io/app/settings/api-keys',
    source: 'https://elevenlabs.io/docs/api-reference/authentication',
  },
};

export const evidence: EvidenceById = {
  'elevenlabs-key': {
    match: () => [`TOKEN=«sk_${hex(48)}»`, `{\\"key\\":\\"«sk_${hex(48)}»\\"}`],
    ignore: () => [`see sk_${hex(16)}`],
  },
  'elevenlabs-old-key': {
    match: () => [`ELEVENLABS_API_KEY=«${hex(32)}»`, `{\\"elevenlabs_api_key\\": \\"«${hex(32)}»\\"}`],
    ignore: () => ['ELEVENLABS_API_KEY=${TOKEN}', `elevenlabs revision: ${hex(32)}`],
  },
};
