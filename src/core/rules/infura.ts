import { hex } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'infura-key',
    title: 'Infura key or secret',
    vendor: 'Infura',
    severity: 'high',
    keywords: ['infura'],
    pattern: /infura[^\n]{0,30}?(?:\/v3\/|[:=][\s"'\\]{0,4})(?<secret>[0-9a-f]{32})/iy,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'infura-key': {
    why: "Calls the API at the account's cost.",
    revoke: 'https://app.infura.io',
    source: 'https://docs.metamask.io/services/how-to/secure-an-api/api-key/',
  },
};

export const evidence: EvidenceById = {
  'infura-key': {
    match: () => [`https://mainnet.infura.io/v3/«${hex(32)}»`],
    ignore: () => ['https://mainnet.infura.io/v3/changeme'],
  },
};
