import { alnum, hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'telnyx-api-key',
    title: 'Telnyx API key',
    vendor: 'Telnyx',
    severity: 'high',
    keywords: ['KEY0'],
    pattern: /KEY0[0-9A-F]{31}_[A-Za-z0-9]{22}/y,
    prefix: 3,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'telnyx-api-key': {
    why: "Sends messages and makes calls at the account's cost.",
    revoke: 'https://portal.telnyx.com/#/api-keys',
    source: 'https://developers.telnyx.com/api/authentication',
  },
};

export const evidence: EvidenceById = {
  'telnyx-api-key': {
    match: () => [`Bearer «KEY0${hex(31).toUpperCase()}_${alnum(22)}»`],
    ignore: () => ['KEY0'],
  },
};
