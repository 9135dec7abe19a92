import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'fly-token',
    title: 'Fly.io access token',
    vendor: 'Fly.io',
    severity: 'critical',
    keywords: ['fo1_', 'fm1a_', 'fm1r_', 'fm2_'],
    pattern: /(?:fo1_[\w-]{43}|fm[12][ar]?_[\w+/-]{60,3000}={0,2})/y,
    prefix: 4,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'fly-token': {
    why: 'The token deploys and reads the apps of an organisation.',
    revoke: 'https://fly.io/dashboard/personal/tokens',
    source: 'https://fly.io/docs/security/tokens/',
  },
};

export const evidence: EvidenceById = {
  'fly-token': {
    match: () => [`TOKEN=«fo1_${alnum(43)}»`, `{\\"key\\":\\"«fo1_${alnum(43)}»\\"}`],
    ignore: () => [`see fo1_${alnum(14)}`],
  },
};
