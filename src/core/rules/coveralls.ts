import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'coveralls-token',
    title: 'Coveralls repository token',
    vendor: 'Coveralls',
    severity: 'medium',
    keywords: ['coveralls'],
    pattern: near('coveralls', '[a-z0-9]{32,37}'),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'coveralls-token': {
    why: 'The token uploads coverage.',
    revoke: 'https://coveralls.io/account',
    source: 'https://docs.coveralls.io/',
  },
};

export const evidence: EvidenceById = {
  'coveralls-token': {
    match: () => [`COVERALLS_REPO_TOKEN=«${alnum(33)}»`, `{\\"coveralls_repo_token\\": \\"«${alnum(33)}»\\"}`],
    ignore: () => ['COVERALLS_REPO_TOKEN=${TOKEN}', `coveralls revision: ${alnum(33)}`],
  },
};
