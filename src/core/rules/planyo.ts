import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'planyo-api-key',
    title: 'Planyo API key',
    vendor: 'Planyo',
    severity: 'critical',
    keywords: ['planyo'],
    pattern: near('planyo', '[a-z0-9]{60,64}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'planyo-api-key': { why: 'Reads and changes reservations of the site.', source: 'https://www.planyo.com/api.php' },
};

export const evidence: EvidenceById = {
  'planyo-api-key': {
    match: () => [`PLANYO_API_KEY=«${alnum(62)}»`],
    ignore: () => ['PLANYO_API_KEY=changeme'],
  },
};
