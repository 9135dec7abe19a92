import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCases } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'logz-io-token',
    title: 'Logz.io token',
    vendor: 'Logz.io',
    severity: 'medium',
    keywords: ['logzio', 'logz.io', 'logz_io'],
    pattern: near('logz[._]?io', '[A-Za-z]{32}'),
    accept: bothCases,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'logz-io-token': {
    why: 'The token ships or reads logs.',
    source: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/',
  },
};

export const evidence: EvidenceById = {
  'logz-io-token': {
    match: () => [
      'LOGZIO_TOKEN=«kJdQzWpXrTbVnMhLsGyFcDwKqPjRtBxZ»',
      '{\\"logzio_token\\": \\"«kJdQzWpXrTbVnMhLsGyFcDwKqPjRtBxZ»\\"}',
    ],
    ignore: () => ['LOGZIO_TOKEN=${TOKEN}', 'logzio revision: kJdQzWpXrTbVnMhLsGyFcDwKqPjRtBxZ'],
  },
};
