import { alnum, lower } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'authress-access-key',
    title: 'Authress service client access key',
    vendor: 'Authress',
    severity: 'critical',
    keywords: ['sc_', 'scauth_', 'authress_'],
    pattern: /(?:sc|scauth|authress)_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-][a-z\d-]{10,32}\.[\w+/=-]{30,120}/iy,
  },
];

export const advice: AdviceById = {
  'authress-access-key': {
    why: 'Administers access of the account.',
    source: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning',
  },
};

export const evidence: EvidenceById = {
  'authress-access-key': {
    match: () => [`«sc_${lower(10)}.${lower(4)}.acc_${lower(12)}.exeq_${alnum(40)}»`],
    ignore: () => ['x.acc_1'],
  },
};
