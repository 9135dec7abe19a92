import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'coralogix-key',
    title: 'Coralogix API key',
    vendor: 'Coralogix',
    severity: 'high',
    keywords: ['cxtp_', 'cxup_', 'cxctp_'],
    pattern: /cx(?:tp|up|ctp)_[A-Za-z0-9]{30,40}/y,
    prefix: 5,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'coralogix-key': {
    why: 'The key sends or reads logs.',
    source: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
  },
};

export const evidence: EvidenceById = {
  'coralogix-key': {
    match: () => [`TOKEN=«cxtp_${alnum(30)}»`, `{\\"key\\":\\"«cxtp_${alnum(30)}»\\"}`],
    ignore: () => [`see cxtp_${alnum(10)}`],
  },
};
