import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'elastic-cloud-key',
    title: 'Elastic Cloud API key',
    vendor: 'Elastic',
    severity: 'critical',
    keywords: ['essu_'],
    pattern: /essu_[A-Za-z0-9+/]{40,160}={0,2}/y,
    prefix: 5,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'elastic-cloud-key': {
    why: 'The key manages the deployments of the organisation.',
    revoke: 'https://cloud.elastic.co/account/keys',
    source: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
  },
};

export const evidence: EvidenceById = {
  'elastic-cloud-key': {
    match: () => [`TOKEN=«essu_${alnum(72)}==»`, `{\\"key\\":\\"«essu_${alnum(72)}==»\\"}`],
    ignore: () => [`see essu_${alnum(24)}==`],
  },
};
