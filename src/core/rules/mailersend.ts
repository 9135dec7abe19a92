import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mailersend-token',
    title: 'MailerSend API token',
    vendor: 'MailerSend',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['mlsn.'],
    pattern: /mlsn\.[0-9a-f]{60,70}/y,
    prefix: 5,
  },
];

export const advice: AdviceById = {
  'mailersend-token': {
    why: 'Sends mail in your name.',
    revoke: 'https://www.mailersend.com/help/managing-api-tokens',
    source: 'https://developers.mailersend.com/general.html#authentication',
  },
};

export const evidence: EvidenceById = {
  'mailersend-token': {
    match: () => [`Bearer «mlsn.${hex(64)}»`],
    ignore: () => ['mlsn.token'],
  },
};
