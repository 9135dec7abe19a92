import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'render-api-key',
    title: 'Render API key',
    vendor: 'Render',
    severity: 'critical',
    keywords: ['rnd_'],
    pattern: /rnd_[A-Za-z0-9]{28,36}/y,
    prefix: 4,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'render-api-key': {
    why: 'The key controls the services of the workspace.',
    revoke: 'https://dashboard.render.com/u/settings#api-keys',
    source: 'https://render.com/docs/api',
  },
};

export const evidence: EvidenceById = {
  'render-api-key': {
    match: () => [`TOKEN=«rnd_${alnum(28)}»`, `{\\"key\\":\\"«rnd_${alnum(28)}»\\"}`],
    ignore: () => [`see rnd_${alnum(9)}`],
  },
};
