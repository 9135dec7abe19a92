import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'planetscale-token',
    title: 'PlanetScale token or password',
    vendor: 'PlanetScale',
    severity: 'critical',
    keywords: ['pscale_tkn_', 'pscale_oauth_', 'pscale_pw_', 'pscale_api_'],
    pattern: /pscale_(?:tkn|oauth|pw|api)_[\w.-]{30,64}/y,
    prefix: 11,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'planetscale-token': {
    why: 'It opens a database or the account.',
    revoke: 'https://app.planetscale.com/',
    source: 'https://planetscale.com/docs/concepts/service-tokens',
  },
};

export const evidence: EvidenceById = {
  'planetscale-token': {
    match: () => [`TOKEN=«pscale_tkn_${alnum(43)}»`, `{\\"key\\":\\"«pscale_tkn_${alnum(43)}»\\"}`],
    ignore: () => [`see pscale_tkn_${alnum(14)}`],
  },
};
