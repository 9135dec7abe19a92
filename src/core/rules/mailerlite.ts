import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mailerlite-api-key',
    title: 'MailerLite API key',
    vendor: 'MailerLite',
    severity: 'high',
    keywords: ['mailerlite'],
    pattern: near('mailer_?lite', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'mailerlite-api-key': {
    why: 'Sends mail in your name and reads your contacts.',
    source: 'https://developers.mailerlite.com/docs/#authentication',
  },
};

export const evidence: EvidenceById = {
  'mailerlite-api-key': {
    match: () => [`mailerlite_key=«${hex(32)}»`],
    ignore: () => ['mailerlite_key=changeme'],
  },
};
