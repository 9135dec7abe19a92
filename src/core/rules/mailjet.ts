import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mailjet-api-key',
    title: 'Mailjet API or secret key',
    vendor: 'Mailjet',
    severity: 'high',
    keywords: ['mailjet', 'mj_apikey_'],
    pattern: near('(?:mailjet|mj_apikey_)', '[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'mailjet-api-key': {
    why: 'Sends mail in your name and reads your contacts.',
    revoke: 'https://app.mailjet.com/account/apikeys',
    source: 'https://dev.mailjet.com/email/guides/getting-started/',
  },
};

export const evidence: EvidenceById = {
  'mailjet-api-key': {
    match: () => [`MJ_APIKEY_PRIVATE=«${hex(32)}»`, `mailjet_secret: «${hex(32)}»`],
    ignore: () => ['MJ_APIKEY_PRIVATE=changeme'],
  },
};
