import { alnum } from '../rule-kit/made-up.ts';
import { drawnOrChosen } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'grandstream-password',
    title: 'Password of a phone',
    vendor: 'Grandstream',
    severity: 'high',
    loads: 'late',
    // What is set has a number: of the administrator, of the accounts.
    keywords: ['<p2>', '<p34>', '<p196>', '<p406>'],
    pattern: /<P(?:2|34|196|406)>(?<secret>[^<\n]{6,128})/iy,
    accept: drawnOrChosen,
  },
];

export const advice: AdviceById = {
  'grandstream-password': {
    why: 'Whoever has it makes calls on this account, or sets up the phone.',
    source: 'https://www.grandstream.com/support/tools',
  },
};

export const evidence: EvidenceById = {
  'grandstream-password': {
    match: () => [`<P34>«${alnum(12)}»</P34>`],
    ignore: () => ['<P34></P34><P35>reception</P35>', '<P34>reception</P34>'],
  },
};
