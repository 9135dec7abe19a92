import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { capitalAndTwoDigits } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'gocardless-access-token',
    title: 'GoCardless access token',
    vendor: 'GoCardless',
    severity: 'critical',
    keywords: ['live_', 'sandbox_'],
    pattern: /(?:live|sandbox)_[\w=-]{40}/iy,
    boundary: /[\w=-]/,
    prefix: 5,
    accept: capitalAndTwoDigits,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'gocardless-access-token': {
    why: 'Takes direct debits and reads bank customers of the creditor.',
    revoke: 'https://manage.gocardless.com/developers',
    source: 'https://developer.gocardless.com/api-reference/#making-requests-headers',
  },
};

export const evidence: EvidenceById = {
  'gocardless-access-token': {
    match: () => [`Bearer «live_${alnum(19)}-${alnum(20)}»`],
    ignore: () => ['live_site_configuration_for_the_test_only_env'],
  },
};
