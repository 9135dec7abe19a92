import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mailgun-api-key',
    title: 'Mailgun API key',
    vendor: 'Mailgun',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['key-'],
    pattern: /key-[0-9a-f]{32}/y,
    prefix: 4,
  },
  {
    id: 'mailgun-signed-key',
    title: 'Mailgun API or signing key',
    vendor: 'Mailgun',
    severity: 'high',
    keywords: [],
    hexRun: true,
    pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/iy,
    boundary: /[\w-]/,
  },
  {
    id: 'mailgun-public-key',
    title: 'Mailgun public validation key',
    vendor: 'Mailgun',
    severity: 'medium',
    loads: 'with-hands',
    keywords: ['pubkey-'],
    pattern: /pubkey-[0-9a-f]{32}/y,
    prefix: 7,
  },
];

export const advice: AdviceById = {
  'mailgun-api-key': {
    why: 'Sends mail in your name and reads logs and routes.',
    revoke: 'https://app.mailgun.com/settings/api_security',
    source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  },
  'mailgun-signed-key': {
    why: 'Sends mail in your name and reads logs and routes.',
    revoke: 'https://app.mailgun.com/settings/api_security',
    source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  },
  'mailgun-public-key': {
    why: "Validates addresses at the account's cost.",
    revoke: 'https://app.mailgun.com/settings/api_security',
    source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  },
};

export const evidence: EvidenceById = {
  'mailgun-api-key': {
    match: () => [`-u api:«key-${hex(32)}»`],
    ignore: () => ['key-value', `pubkey-${hex(32)}`],
  },
  'mailgun-signed-key': {
    match: () => [
      `curl --user api:«${hex(32)}-${hex(8)}-${hex(8)}»`,
      `MAILGUN_API_KEY=«${hex(32)}-${hex(8)}-${hex(8)}»`,
    ],
    ignore: () => ['api:v1'],
  },
  'mailgun-public-key': {
    match: () => [`«pubkey-${hex(32)}»`],
    ignore: () => ['pubkey-file'],
  },
};
