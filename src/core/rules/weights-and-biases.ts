import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'wandb-key',
    title: 'Weights & Biases API key',
    vendor: 'Weights & Biases',
    severity: 'high',
    keywords: ['wandb_v1_'],
    pattern: /wandb_v1_\w{70,90}/y,
    prefix: 9,
    loads: 'with-hands',
  },
  {
    id: 'wandb-old-key',
    title: 'Weights & Biases API key',
    vendor: 'Weights & Biases',
    severity: 'high',
    keywords: ['wandb'],
    pattern: near(String.raw`wandb(?:[\w. -]{0,16}(?:key|token|secret)|[^\n]{0,10}login)?`, '[0-9a-f]{40}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'wandb-key': {
    why: 'The key reads and writes the runs of its owner.',
    revoke: 'https://wandb.ai/authorize',
    source: 'https://docs.wandb.ai/support/find_api_key/',
  },
  'wandb-old-key': {
    why: 'The key reads and writes the runs of its owner.',
    revoke: 'https://wandb.ai/authorize',
    source: 'https://docs.wandb.ai/support/find_api_key/',
  },
};

export const evidence: EvidenceById = {
  'wandb-key': {
    match: () => [`TOKEN=«wandb_v1_${alnum(77)}»`, `{\\"key\\":\\"«wandb_v1_${alnum(77)}»\\"}`],
    ignore: () => [`see wandb_v1_${alnum(25)}`],
  },
  'wandb-old-key': {
    match: () => [`WANDB_API_KEY=«${hex(40)}»`, `{\\"wandb_api_key\\": \\"«${hex(40)}»\\"}`],
    ignore: () => ['WANDB_API_KEY=${TOKEN}', `wandb revision: ${hex(40)}`],
  },
};
