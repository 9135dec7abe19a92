import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'dynadot-api-key',
    title: 'Dynadot API key',
    vendor: 'Dynadot',
    severity: 'high',
    keywords: ['dynadot'],
    pattern: near('dynadot', '[a-z0-9]{32,50}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'dynadot-api-key': {
    why: 'Buys, moves and changes domains.',
    revoke: 'https://www.dynadot.com/account/domain/setting/api.html',
    source: 'https://www.dynadot.com/domain/api-document',
  },
};

export const evidence: EvidenceById = {
  'dynadot-api-key': {
    match: () => [`DYNADOT_API_KEY=«${alnum(32)}»`],
    ignore: () => ['DYNADOT_API_KEY=changeme'],
  },
};
