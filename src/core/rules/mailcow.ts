import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mailcow-root-password',
    title: 'Password of the database of mailcow',
    vendor: 'mailcow',
    severity: 'critical',
    loads: 'late',
    keywords: ['DBROOT='],
    pattern: /DBROOT=(?<secret>[A-Za-z0-9]{12,64})/y,
  },
];

export const advice: AdviceById = {
  'mailcow-root-password': {
    why: 'Reads and changes every mailbox of the server.',
    source: 'https://docs.mailcow.email/getstarted/install/',
  },
};

export const evidence: EvidenceById = {
  'mailcow-root-password': {
    match: () => [`DBUSER=mailcow\nDBROOT=«${alnum(28)}»\n`],
    ignore: () => ['DBROOT=$DBROOT'],
  },
};
