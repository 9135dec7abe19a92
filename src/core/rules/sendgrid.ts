import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'sendgrid-api-key',
    title: 'SendGrid API key',
    vendor: 'SendGrid',
    severity: 'high',
    keywords: ['SG.'],
    pattern: /SG\.[\w-]{16,32}\.[\w-]{16,64}/y,
    prefix: 3,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'sendgrid-api-key': {
    why: 'Sends mail in your name and reads your contacts.',
    revoke: 'https://app.sendgrid.com/settings/api_keys',
    source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  },
};

export const evidence: EvidenceById = {
  'sendgrid-api-key': {
    match: () => [`SENDGRID_API_KEY=«SG.${alnum(22)}.${alnum(43)}»`],
    ignore: () => ['SG.xxx.yyy', 'msg.payload.body'],
  },
};
