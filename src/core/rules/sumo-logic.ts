import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit, mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'sumo-logic-key',
    title: 'Sumo Logic access key',
    vendor: 'Sumo Logic',
    severity: 'high',
    keywords: ['sumo'],
    pattern: near(String.raw`sumo[\w. -]{0,20}(?:key|secret|token)`, '[a-z0-9]{64}'),
    accept: mixed,
    confidence: 'likely',
  },
  {
    id: 'sumo-logic-id',
    title: 'Sumo Logic access ID',
    vendor: 'Sumo Logic',
    severity: 'medium',
    keywords: ['sumo'],
    loads: 'with-page',
    pattern: near('sumo', 'su[a-z0-9]{12}'),
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'sumo-logic-key': {
    why: 'With its access ID the key reads logs.',
    source: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  },
  'sumo-logic-id': {
    why: 'With its access key the ID reads logs.',
    source: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  },
};

export const evidence: EvidenceById = {
  'sumo-logic-key': {
    match: () => [`SUMO_ACCESS_KEY=«${alnum(64)}»`, `{\\"sumo_access_key\\": \\"«${alnum(64)}»\\"}`],
    ignore: () => ['SUMO_ACCESS_KEY=${TOKEN}', `sumo revision: ${alnum(64)}`],
  },
  'sumo-logic-id': {
    match: () => [`SUMO_ACCESS_ID=«su${alnum(12)}»`, `{\\"sumo_access_id\\": \\"«su${alnum(12)}»\\"}`],
    ignore: () => ['SUMO_ACCESS_ID=${TOKEN}', `sumo revision: su${alnum(12)}`],
  },
};
