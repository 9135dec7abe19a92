import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';
import { mixed } from '../strength.ts';

export const rules: readonly Rule[] = [
  {
    id: 'shodan-key',
    title: 'Shodan API key',
    vendor: 'Shodan',
    severity: 'medium',
    keywords: ['shodan'],
    pattern: near('shodan', '[a-z0-9]{32}'),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'shodan-key': {
    why: 'The key spends the account.',
    revoke: 'https://account.shodan.io/',
    source: 'https://developer.shodan.io/api/introduction',
  },
};

export const evidence: EvidenceById = {
  'shodan-key': {
    match: () => [`SHODAN_API_KEY=«${alnum(32)}»`, `{\\"shodan_api_key\\": \\"«${alnum(32)}»\\"}`],
    ignore: () => ['SHODAN_API_KEY=${TOKEN}', `shodan revision: ${alnum(32)}`],
  },
};
