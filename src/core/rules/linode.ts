import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'linode-token',
    title: 'Linode access token',
    vendor: 'Linode',
    severity: 'critical',
    keywords: ['linode'],
    pattern: near('linode', '[0-9a-f]{64}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'linode-token': {
    why: 'The token controls servers and domains of the account.',
    revoke: 'https://cloud.linode.com/profile/tokens',
    source: 'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens',
  },
};

export const evidence: EvidenceById = {
  'linode-token': {
    match: () => [`LINODE_TOKEN=«${hex(64)}»`, `{\\"linode_token\\": \\"«${hex(64)}»\\"}`],
    ignore: () => ['LINODE_TOKEN=${TOKEN}', `linode revision: ${hex(64)}`],
  },
};
