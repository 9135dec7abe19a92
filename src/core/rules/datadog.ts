import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'datadog-api-key',
    title: 'Datadog API key',
    vendor: 'Datadog',
    severity: 'high',
    keywords: ['datadog', 'dd_', 'dd-'],
    pattern: near('(?:datadog|dd[_-](?:api|client|key))', '[0-9a-f]{32}'),
    confidence: 'likely',
  },
  {
    id: 'datadog-app-key',
    title: 'Datadog application key',
    vendor: 'Datadog',
    severity: 'high',
    keywords: ['datadog', 'dd_', 'dd-'],
    pattern: near('(?:datadog|dd[_-](?:app|secret|key))', '[a-z0-9]{40}'),
    accept: mixed,
    confidence: 'likely',
  },
  {
    id: 'datadog-prefixed-key',
    title: 'Datadog access token',
    vendor: 'Datadog',
    severity: 'high',
    keywords: ['ddapp_', 'ddpat_', 'ddsat_'],
    pattern: /dd(?:app|pat|sat)_\w{34,80}/y,
    prefix: 6,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'datadog-api-key': {
    why: 'The key sends data to the organisation.',
    revoke: 'https://app.datadoghq.com/organization-settings/api-keys',
    source: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
  'datadog-app-key': {
    why: 'With an API key it reads everything that its owner can read.',
    revoke: 'https://app.datadoghq.com/organization-settings/application-keys',
    source: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
  'datadog-prefixed-key': {
    why: 'The token reads what its owner can read.',
    revoke: 'https://app.datadoghq.com/organization-settings/application-keys',
    source: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
};

export const evidence: EvidenceById = {
  'datadog-api-key': {
    match: () => [`DD_API_KEY=«${hex(32)}»`, `{\\"dd_api_key\\": \\"«${hex(32)}»\\"}`],
    ignore: () => [`dd_trace_id=${hex(32)}`, `datadog revision: ${hex(32)}`],
  },
  'datadog-app-key': {
    match: () => [`DD_APP_KEY=«${hex(40)}»`, `{\\"dd_app_key\\": \\"«${hex(40)}»\\"}`],
    ignore: () => [`datadog-agent/commit/${hex(40)}`],
  },
  'datadog-prefixed-key': {
    match: () => [`TOKEN=«ddapp_${alnum(34)}»`, `{\\"key\\":\\"«ddapp_${alnum(34)}»\\"}`],
    ignore: () => [`see ddapp_${alnum(11)}`],
  },
};
