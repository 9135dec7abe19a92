import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'ubidots-token',
    title: 'Ubidots token',
    vendor: 'Ubidots',
    severity: 'medium',
    keywords: ['BBFF-', 'BBUS-'],
    pattern: /BB(?:FF|US)-[A-Za-z0-9]{30,40}/y,
    prefix: 5,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'ubidots-token': {
    why: 'Reads and writes device data.',
    revoke: 'https://industrial.ubidots.com/app/settings/api-credentials',
    source: 'https://docs.ubidots.com/reference/authentication',
  },
};

export const evidence: EvidenceById = {
  'ubidots-token': {
    match: () => [`X-Auth-Token: «BBUS-${alnum(30)}»`],
    ignore: () => ['BBUS-token'],
  },
};
