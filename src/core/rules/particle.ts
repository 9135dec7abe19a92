import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'particle-token',
    title: 'Particle access token',
    vendor: 'Particle',
    severity: 'high',
    keywords: ['particle'],
    pattern: near(
      String.raw`(?:particle[\w. -]{0,16}(?:token|key|secret)|particle\.io[^\n]{0,60}access_token)`,
      '[0-9a-f]{40}',
    ),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'particle-token': {
    why: 'The token controls devices.',
    source: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  },
};

export const evidence: EvidenceById = {
  'particle-token': {
    match: () => [`PARTICLE_ACCESS_TOKEN=«${hex(40)}»`, `{\\"particle_access_token\\": \\"«${hex(40)}»\\"}`],
    ignore: () => ['PARTICLE_ACCESS_TOKEN=${TOKEN}', `particle revision: ${hex(40)}`],
  },
};
