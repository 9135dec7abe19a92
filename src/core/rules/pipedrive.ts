import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'pipedrive-api-token',
    title: 'Pipedrive API token',
    vendor: 'Pipedrive',
    severity: 'high',
    keywords: ['pipedrive'],
    pattern: near('pipedrive', '[a-z0-9]{40}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'pipedrive-api-token': {
    why: 'Reads and changes all deals and contacts of this person.',
    revoke: 'https://support.pipedrive.com/en/article/how-can-i-find-my-personal-api-key',
    source: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
  },
};

export const evidence: EvidenceById = {
  'pipedrive-api-token': {
    match: () => [`https://acme.pipedrive.com/api/v1/deals?api_token=«${hex(40)}»`],
    ignore: () => ['https://acme.pipedrive.com/api/v1/deals?api_token=changeme'],
  },
};
