import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';
import { mixed } from '../strength.ts';

export const rules: readonly Rule[] = [
  {
    id: 'codacy-token',
    title: 'Codacy token',
    vendor: 'Codacy',
    severity: 'medium',
    keywords: ['codacy'],
    pattern: near('codacy', '(?:[a-z0-9]{20}|[0-9a-f]{32})'),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'codacy-token': {
    why: 'The token uploads coverage or reads findings.',
    revoke: 'https://app.codacy.com/account/access-management',
    source: 'https://docs.codacy.com/codacy-api/api-tokens/',
  },
};

export const evidence: EvidenceById = {
  'codacy-token': {
    match: () => [`CODACY_API_TOKEN=«${alnum(20)}»`, `{\\"codacy_api_token\\": \\"«${alnum(20)}»\\"}`],
    ignore: () => ['CODACY_API_TOKEN=${TOKEN}', `codacy revision: ${alnum(20)}`],
  },
};
