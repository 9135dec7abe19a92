import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'hetzner-cloud-token',
    title: 'Hetzner Cloud token',
    vendor: 'Hetzner',
    severity: 'critical',
    keywords: ['hcloud', 'hetzner'],
    pattern: near('(?:hcloud|hetzner)', '[a-z0-9]{64}'),
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'hetzner-cloud-token': {
    why: 'The token controls all servers of a project.',
    revoke: 'https://console.hetzner.cloud/',
    source: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  },
};

export const evidence: EvidenceById = {
  'hetzner-cloud-token': {
    match: () => [`HCLOUD_TOKEN=«${alnum(64)}»`, `{\\"hcloud_token\\": \\"«${alnum(64)}»\\"}`],
    ignore: () => ['HCLOUD_TOKEN=${TOKEN}', `hcloud revision: ${alnum(64)}`],
  },
};
