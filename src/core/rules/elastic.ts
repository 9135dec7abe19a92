import { alnum, hex } from '../rule-kit/made-up.ts';
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
  {
    id: 'elastic-enrollment-token',
    title: 'Elasticsearch enrollment token',
    vendor: 'Elastic',
    severity: 'critical',
    loads: 'late',
    // JSON in base64 that begins with the version.
    keywords: ['eyJ2ZXIiOi'],
    pattern: /eyJ2ZXIiOi[\w+/]{60,600}={0,2}/y,
  },
];

export const advice: AdviceById = {
  'elastic-cloud-key': {
    why: 'The key manages the deployments of the organisation.',
    revoke: 'https://cloud.elastic.co/account/keys',
    source: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
  },
  'elastic-enrollment-token': {
    why: 'Adds a node or Kibana to the cluster, for half an hour.',
    source: 'https://www.elastic.co/docs/reference/elasticsearch/command-line-tools/create-enrollment-token',
  },
};

export const evidence: EvidenceById = {
  'elastic-cloud-key': {
    match: () => [`TOKEN=«essu_${alnum(72)}==»`, `{\\"key\\":\\"«essu_${alnum(72)}==»\\"}`],
    ignore: () => [`see essu_${alnum(24)}==`],
  },
  'elastic-enrollment-token': {
    match: () => [
      `token (valid for 30 minutes):\n  «${btoa(`{"ver":"8.13.4","adr":["10.0.0.9:9200"],"fgr":"${hex(64)}","key":"${alnum(40)}"}`)}»`,
    ],
    ignore: () => [btoa('{"ver":"8.13.4"}')],
  },
};
