import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'travis-token',
    title: 'Travis CI token',
    vendor: 'Travis CI',
    severity: 'high',
    keywords: ['travis'],
    pattern: near(String.raw`travis[\w. -]{0,16}(?:token|key|secret)`, String.raw`[\w-]{22}`),
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'travis-token': {
    why: 'The token starts builds and changes their settings.',
    revoke: 'https://app.travis-ci.com/account/preferences',
    source: 'https://docs.travis-ci.com/user/triggering-builds/',
  },
};

export const evidence: EvidenceById = {
  'travis-token': {
    match: () => [`TRAVIS_TOKEN=«${alnum(22)}»`, `{\\"travis_token\\": \\"«${alnum(22)}»\\"}`],
    ignore: () => ['TRAVIS_TOKEN=${TOKEN}', `travis revision: ${alnum(22)}`],
  },
};
