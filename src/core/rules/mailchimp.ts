import { hex } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mailchimp-api-key',
    title: 'Mailchimp API key',
    vendor: 'Mailchimp',
    severity: 'high',
    keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
    pattern: /-us\d{1,2}(?<=(?<secret>[a-z0-9]{32}-us\d{1,2}))/iy,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'mailchimp-api-key': {
    why: 'Reads all contacts and sends campaigns.',
    revoke: 'https://mailchimp.com/help/about-api-keys/',
    source: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
  },
};

export const evidence: EvidenceById = {
  'mailchimp-api-key': {
    match: () => [`MAILCHIMP_API_KEY=«${hex(32)}-us12»`],
    ignore: () => ['en-us1', 'bucket-us1'],
  },
};
