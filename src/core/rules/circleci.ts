import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'circleci-token',
    title: 'CircleCI API token',
    vendor: 'CircleCI',
    severity: 'high',
    keywords: ['CCIPAT_', 'CCIPRJ_'],
    pattern: /CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[A-Za-z0-9]{40,46}/y,
    prefix: 7,
    loads: 'with-hands',
  },
  {
    id: 'circleci-old-token',
    title: 'CircleCI API token',
    vendor: 'CircleCI',
    severity: 'high',
    keywords: ['circleci', 'circle_', 'circle-'],
    pattern: near(String.raw`circle(?:ci)?[\w. -]{0,16}(?:token|key|secret)`, '[0-9a-f]{40}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'circleci-token': {
    why: 'The token runs pipelines and reads their settings.',
    revoke: 'https://app.circleci.com/settings/user/tokens',
    source: 'https://circleci.com/docs/managing-api-tokens/',
  },
  'circleci-old-token': {
    why: 'The token runs pipelines and reads their settings.',
    revoke: 'https://app.circleci.com/settings/user/tokens',
    source: 'https://circleci.com/docs/managing-api-tokens/',
  },
};

export const evidence: EvidenceById = {
  'circleci-token': {
    match: () => [`TOKEN=«CCIPAT_${alnum(22)}_${hex(40)}»`, `{\\"key\\":\\"«CCIPAT_${alnum(22)}_${hex(40)}»\\"}`],
    ignore: () => [`see CCIPAT_${alnum(7)}_${hex(13)}`],
  },
  'circleci-old-token': {
    match: () => [`CIRCLECI_TOKEN=«${hex(40)}»`, `{\\"circleci_token\\": \\"«${hex(40)}»\\"}`],
    ignore: () => ['CIRCLECI_TOKEN=${TOKEN}', `circleci revision: ${hex(40)}`],
  },
};
