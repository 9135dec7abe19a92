import { upper } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'etherscan-api-key',
    title: 'Etherscan API key',
    vendor: 'Etherscan',
    severity: 'medium',
    keywords: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan'],
    pattern: near('(?:ether|bsc|polygon|arbi)scan', '[a-z0-9]{34}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'etherscan-api-key': {
    why: "Calls the API at the account's cost.",
    revoke: 'https://etherscan.io/myapikey',
    source: 'https://docs.etherscan.io/getting-an-api-key',
  },
};

export const evidence: EvidenceById = {
  'etherscan-api-key': {
    match: () => [`ETHERSCAN_API_KEY=«${upper(34)}»`],
    ignore: () => ['ETHERSCAN_API_KEY=changeme'],
  },
};
