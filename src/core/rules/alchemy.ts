import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'alchemy-api-key',
    title: 'Alchemy API key',
    vendor: 'Alchemy',
    severity: 'high',
    loads: 'late',
    keywords: ['alchemy.com/', 'alchemyapi.io/', 'alchemy_'],
    pattern:
      /(?:(?:g\.)?alchemy(?:api)?\.(?:com|io)\/(?:nft\/)?v[23]\/|alchemy_[^\n]{0,20}?key['"\\]{0,2}\s?[:=]\s?['"]?)(?<secret>[\w-]{32})/iy,
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'alchemy-api-key': {
    why: "Calls the API at the account's cost.",
    revoke: 'https://dashboard.alchemy.com/apps',
    source: 'https://www.alchemy.com/docs/alchemy-quickstart-guide',
  },
};

export const evidence: EvidenceById = {
  'alchemy-api-key': {
    match: () => [`https://eth-mainnet.g.alchemy.com/v2/«${alnum(32)}»`],
    ignore: () => ['https://eth-mainnet.g.alchemy.com/v2/changeme'],
  },
};
