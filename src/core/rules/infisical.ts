import { hex, uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'infisical-token',
    title: 'Infisical service token',
    vendor: 'Infisical',
    severity: 'critical',
    keywords: ['st.'],
    pattern: /st\.[0-9a-f]{8}-[0-9a-f-]{27}\.[0-9a-f]{32}\.[0-9a-f]{32}/y,
    prefix: 3,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'infisical-token': {
    why: 'The token reads the secrets of a project.',
    source: 'https://infisical.com/docs/documentation/platform/token',
  },
};

export const evidence: EvidenceById = {
  'infisical-token': {
    match: () => [
      `TOKEN=«st.${uuid()}.${hex(32)}.${hex(32)}»`,
      `{\\"key\\":\\"«st.${uuid()}.${hex(32)}.${hex(32)}»\\"}`,
    ],
    ignore: () => [`see st.${hex(8)}.${hex(10)}.${hex(10)}`],
  },
};
