import { alnum, hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'brevo-api-key',
    title: 'Brevo API or SMTP key',
    vendor: 'Brevo',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['xkeysib-', 'xsmtpsib-'],
    pattern: /x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}/y,
    prefix: 8,
  },
];

export const advice: AdviceById = {
  'brevo-api-key': {
    why: 'Sends mail and reads all contacts.',
    revoke: 'https://app.brevo.com/settings/keys/api',
    source: 'https://developers.brevo.com/docs/getting-started',
  },
};

export const evidence: EvidenceById = {
  'brevo-api-key': {
    match: () => [`api-key: «xkeysib-${hex(64)}-${alnum(16)}»`],
    ignore: () => ['xkeysib-key'],
  },
};
