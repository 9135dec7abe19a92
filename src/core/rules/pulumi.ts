import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'pulumi-token',
    title: 'Pulumi access token',
    vendor: 'Pulumi',
    severity: 'critical',
    keywords: ['pul-'],
    pattern: /pul-[0-9a-f]{40}/y,
    prefix: 4,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'pulumi-token': {
    why: 'The token deploys stacks and reads their secrets.',
    revoke: 'https://app.pulumi.com/account/tokens',
    source: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  },
};

export const evidence: EvidenceById = {
  'pulumi-token': {
    match: () => [`TOKEN=«pul-${hex(40)}»`, `{\\"key\\":\\"«pul-${hex(40)}»\\"}`],
    ignore: () => [`see pul-${hex(13)}`],
  },
};
