import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'rapidapi-key',
    title: 'RapidAPI key',
    vendor: 'RapidAPI',
    severity: 'high',
    keywords: ['msh'],
    pattern: /msh[0-9a-f]{15}p1[0-9a-f]{6}jsn[0-9a-f]{12}(?<=(?<secret>[0-9a-f]{10}msh\w{38}))/y,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'rapidapi-key': {
    why: 'Calls every API this account subscribes to, at its cost.',
    revoke: 'https://docs.rapidapi.com/docs/keys',
    source: 'https://docs.rapidapi.com/docs/keys',
  },
};

export const evidence: EvidenceById = {
  'rapidapi-key': {
    match: () => [`X-RapidAPI-Key: «${hex(10)}msh${hex(15)}p1${hex(6)}jsn${hex(12)}»`],
    ignore: () => ['mshtml'],
  },
};
