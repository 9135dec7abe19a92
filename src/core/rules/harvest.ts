import { alnum, digits } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'harvest-token',
    title: 'Harvest personal token',
    vendor: 'Harvest',
    severity: 'high',
    keywords: ['.pt.'],
    pattern: /\.pt\.[\w-]{86}(?<=(?<secret>\d{5,9}\.pt\.[\w-]{86}))/y,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'harvest-token': {
    why: 'Reads and changes time sheets and invoices of this person.',
    revoke: 'https://id.getharvest.com/developers',
    source: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  },
};

export const evidence: EvidenceById = {
  'harvest-token': {
    match: () => [`Bearer «${digits(7)}.pt.${alnum(86)}»`],
    ignore: () => ['dp.pt.x'],
  },
};
