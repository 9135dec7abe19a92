import { crcHexTail } from '../rule-kit/checksum.ts';
import { alnum, hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'grafana-service-token',
    title: 'Grafana service account token',
    vendor: 'Grafana',
    severity: 'high',
    keywords: ['glsa_'],
    pattern: /glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}/y,
    prefix: 5,
    checksum: crcHexTail,
    loads: 'with-hands',
  },
  {
    id: 'grafana-cloud-token',
    title: 'Grafana Cloud token',
    vendor: 'Grafana',
    severity: 'high',
    keywords: ['glc_'],
    pattern: /glc_[A-Za-z0-9+/]{32,600}={0,3}/y,
    prefix: 4,
    loads: 'with-hands',
  },
  {
    id: 'grafana-api-key',
    title: 'Grafana API key',
    vendor: 'Grafana',
    severity: 'high',
    keywords: ['eyJrIjoi'],
    pattern: /eyJrIjoi[A-Za-z0-9+/]{40,400}={0,3}/y,
    prefix: 8,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'grafana-service-token': {
    why: 'The token reads dashboards and the data behind them.',
    revoke: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  },
  'grafana-cloud-token': {
    why: 'The token sends or reads metrics and logs.',
    revoke: 'https://grafana.com/orgs',
    source:
      'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
  },
  'grafana-api-key': {
    why: 'The key acts with its role in the organisation.',
    source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
  },
};

export const evidence: EvidenceById = {
  'grafana-service-token': {
    match: () => [`TOKEN=«glsa_${alnum(32)}_${hex(8)}»`, `{\\"key\\":\\"«glsa_${alnum(32)}_${hex(8)}»\\"}`],
    ignore: () => [`see glsa_${alnum(10)}_${hex(2)}`],
  },
  'grafana-cloud-token': {
    match: () => [`TOKEN=«glc_eyJ${alnum(80)}»`, `{\\"key\\":\\"«glc_eyJ${alnum(80)}»\\"}`],
    ignore: () => [`see glc_eyJ${alnum(26)}`],
  },
  'grafana-api-key': {
    match: () => [`TOKEN=«eyJrIjoi${alnum(80)}»`, `{\\"key\\":\\"«eyJrIjoi${alnum(80)}»\\"}`],
    ignore: () => [`see eyJrIjoi${alnum(26)}`],
  },
};
