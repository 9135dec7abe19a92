import { lower } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'clojars-token',
    title: 'Clojars deploy token',
    vendor: 'Clojars',
    severity: 'high',
    keywords: ['clojars_'],
    pattern: /CLOJARS_[a-z0-9]{60}/iy,
    prefix: 8,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'clojars-token': {
    why: 'The token deploys libraries.',
    revoke: 'https://clojars.org/tokens',
    source: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  },
};

export const evidence: EvidenceById = {
  'clojars-token': {
    match: () => [`TOKEN=«CLOJARS_${lower(60)}»`, `{\\"key\\":\\"«CLOJARS_${lower(60)}»\\"}`],
    ignore: () => [`see CLOJARS_${lower(20)}`],
  },
};
