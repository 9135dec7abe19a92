import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'agora-certificate',
    title: 'Agora app certificate',
    vendor: 'Agora',
    severity: 'high',
    keywords: ['agora'],
    loads: 'with-page',
    pattern: near('(?<![a-z])agora[^\\n]{0,24}?(?:certificate|secret)', '[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'agora-certificate': {
    why: 'Makes tokens for every channel of the app.',
    revoke: 'https://console.agora.io',
    source: 'https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server',
  },
};

export const evidence: EvidenceById = {
  'agora-certificate': {
    match: () => [`AGORA_APP_CERTIFICATE=«${hex(32)}»`],
    ignore: () => ['AGORA_APP_CERTIFICATE=changeme'],
  },
};
