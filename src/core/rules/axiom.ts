import { hex, uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'axiom-token',
    title: 'Axiom token',
    vendor: 'Axiom',
    severity: 'high',
    keywords: ['xaat-', 'xapt-'],
    pattern: /xa[ap]t-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y,
    prefix: 5,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'axiom-token': {
    why: 'The token sends or reads logs.',
    revoke: 'https://app.axiom.co/settings/api-tokens',
    source: 'https://axiom.co/docs/reference/tokens',
  },
};

export const evidence: EvidenceById = {
  'axiom-token': {
    match: () => [`TOKEN=«xaat-${uuid()}»`, `{\\"key\\":\\"«xaat-${uuid()}»\\"}`],
    ignore: () => [`see xaat-${hex(8)}`],
  },
};
