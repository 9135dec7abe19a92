import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'codecov-token',
    title: 'Codecov token',
    vendor: 'Codecov',
    severity: 'medium',
    keywords: ['codecov'],
    pattern: near('codecov', '(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9]{32})'),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'codecov-token': {
    why: 'The token uploads coverage or reads it.',
    revoke: 'https://app.codecov.io/account/',
    source: 'https://docs.codecov.com/docs/codecov-tokens',
  },
};

export const evidence: EvidenceById = {
  'codecov-token': {
    match: () => [`CODECOV_TOKEN=«${uuid()}»`, `{\\"codecov_token\\": \\"«${uuid()}»\\"}`],
    ignore: () => ['CODECOV_TOKEN=${TOKEN}', `codecov revision: ${uuid()}`],
  },
};
