import { alnum, uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'oracle-hospitality-app-key',
    title: 'OHIP application key',
    vendor: 'Oracle Hospitality',
    severity: 'high',
    keywords: ['x-app-key'],
    pattern: near('x-app-key', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
  {
    id: 'oracle-hospitality-client-secret',
    title: 'OHIP client secret',
    vendor: 'Oracle Hospitality',
    severity: 'critical',
    keywords: ['ohip', 'opera_cloud', 'operacloud'],
    pattern: near('(?:ohip|opera_?cloud)[^\\n]{0,20}?secret', '[\\w-]{20,64}'),
    boundary: /[\w-]/,
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'oracle-hospitality-app-key': {
    why: 'Names the application that calls OPERA Cloud; Oracle asks not to share it with other organisations.',
    revoke:
      'https://docs.oracle.com/en/industries/hospitality/integration-platform/ohipu/t_reissue_an_application_key.htm',
    source: 'https://docs.oracle.com/en/industries/hospitality/integration-platform/ohips/c_subscr_key.htm',
  },
  'oracle-hospitality-client-secret': {
    why: 'Opens OPERA Cloud as this client; Oracle says never to put it into a support ticket.',
    revoke:
      'https://docs.oracle.com/en/industries/hospitality/integration-platform/ohipu/c_authenticating_to_oracle_hospitality_property_apis_ocim.htm',
    source: 'https://docs.oracle.com/cd/F29336_01/doc.201/f27481/c_credentials.htm',
  },
};

export const evidence: EvidenceById = {
  'oracle-hospitality-app-key': {
    match: () => [`x-app-key: «${uuid()}»`],
    ignore: () => ['x-app-key: changeme'],
  },
  'oracle-hospitality-client-secret': {
    match: () => [`OHIP_CLIENT_SECRET=«${alnum(32)}»`],
    ignore: () => ['OHIP_CLIENT_SECRET=changeme'],
  },
};
