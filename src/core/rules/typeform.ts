import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'typeform-token',
    title: 'Typeform personal token',
    vendor: 'Typeform',
    severity: 'high',
    keywords: ['tfp_'],
    pattern: /tfp_[\w.=-]{40,64}/y,
    prefix: 4,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'typeform-token': {
    why: 'Reads all forms and answers of this person.',
    revoke: 'https://admin.typeform.com/user/tokens',
    source: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  },
};

export const evidence: EvidenceById = {
  'typeform-token': {
    match: () => [`Bearer «tfp_${alnum(44)}_${alnum(14)}»`],
    ignore: () => ['tfp_token'],
  },
};
