import { digits, lower } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'fints-pin',
    title: 'PIN of online banking',
    vendor: 'FinTS',
    severity: 'critical',
    loads: 'late',
    keywords: ['hnsha:'],
    // The end of a signature: which number it has, no result, PIN and TAN. `?` stands before a sign of the format.
    pattern: /hnsha:\d{1,3}:\d{1,2}\+\w{1,14}\+\+(?<secret>(?:\?[^\n]|[^'+:?\n*]){4,40})(?=[':+])/iy,
    boundary: /[^':+]/,
  },
];

export const advice: AdviceById = {
  'fints-pin': {
    why: 'With the name of the account it shows what is on it. Change the PIN at the bank.',
    source: 'https://www.fints.org/de/spezifikation',
  },
};

export const evidence: EvidenceById = {
  'fints-pin': {
    match: () => [
      `HKIDN'HNSHA:6:2+2299821621++«Kx${lower(6)}77»''HNHBS:7:1+1'`,
      `HNSHA:7:2+1184402337++«9${digits(4)}»:553120''`,
    ],
    ignore: () => ["HNSHA:7:2+1184402337++'", "HNSHA:7:2+1184402337++*****'"],
  },
};
