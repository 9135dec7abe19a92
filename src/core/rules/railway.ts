import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'railway-token',
    title: 'Railway token',
    vendor: 'Railway',
    severity: 'critical',
    keywords: ['railway'],
    pattern: near(String.raw`railway[\w. -]{0,16}(?:token|key|secret)`, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'railway-token': {
    why: 'The token deploys the project and reads its variables.',
    revoke: 'https://railway.com/account/tokens',
    source: 'https://docs.railway.com/guides/public-api',
  },
};

export const evidence: EvidenceById = {
  'railway-token': {
    match: () => [`RAILWAY_TOKEN=«${uuid()}»`, `{\\"railway_token\\": \\"«${uuid()}»\\"}`],
    ignore: () => [`RAILWAY_PROJECT_ID=${uuid()}`],
  },
};
