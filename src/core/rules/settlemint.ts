import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'settlemint-token',
    title: 'SettleMint access token',
    vendor: 'SettleMint',
    severity: 'high',
    keywords: ['sm_aat_', 'sm_pat_', 'sm_sat_'],
    pattern: /sm_[aps]at_[A-Za-z0-9]{16}/y,
    prefix: 7,
  },
];

export const advice: AdviceById = {
  'settlemint-token': {
    why: 'Acts within the workspace or application.',
    source:
      'https://console.settlemint.com/documentation/platform-components/security-and-authentication/personal-access-tokens',
  },
};

export const evidence: EvidenceById = {
  'settlemint-token': {
    match: () => [`«sm_pat_${alnum(16)}»`],
    ignore: () => ['sm_pat_x'],
  },
};
