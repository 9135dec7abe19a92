import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mandrill-api-key',
    title: 'Mandrill API key',
    vendor: 'Mandrill',
    severity: 'high',
    keywords: ['mandrill'],
    pattern: near('mandrill', '(?:md-)?[\\w-]{22}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'mandrill-api-key': {
    why: 'Sends mail in your name and reads your contacts.',
    revoke: 'https://mailchimp.com/help/about-api-keys/',
    source: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
  },
};

export const evidence: EvidenceById = {
  'mandrill-api-key': {
    match: () => [`MANDRILL_API_KEY=«md-${alnum(22)}»`, `mandrill key: «${alnum(22)}»`],
    ignore: () => ['MANDRILL_API_KEY=changeme'],
  },
};
