import { digits, lower } from '../rule-kit/made-up.ts';
import { anyOf, raw } from '../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

/** Patron's PIN, terminal's password, that of a login: fields that a bar ends. */
const FIELD = anyOf(
  raw`\|AD(?<=\|AA[^|\n]{0,20}\d[^|\n]{0,20}\|(?:[A-Z]{2}[^|\n]{0,40}\|){0,4}AD)`,
  raw`\|AC(?<=\|A[AB][^|\n]{0,20}\d[^|\n]{0,20}\|AC)`,
  raw`\|CO(?<=93\d\dCN[^|\n]{1,40}\|CO)`,
);

export const rules: readonly Rule[] = [
  {
    id: 'sip2-password',
    title: 'Password or PIN in a library protocol',
    vendor: 'SIP2',
    severity: 'high',
    loads: 'late',
    keywords: ['|AD', '|AC', '|CO'],
    pattern: new RegExp(raw`${FIELD}(?<secret>[^|\s*]{4,64})(?=\|)`, 'y'),
    boundary: /\*/,
  },
];

export const advice: AdviceById = {
  'sip2-password': {
    why: 'With the PIN and the card number anybody borrows as the patron; with the password of the terminal anybody asks for all of them.',
    source: 'https://en.wikipedia.org/wiki/Standard_Interchange_Protocol',
  },
};

export const evidence: EvidenceById = {
  'sip2-password': {
    match: () => [
      `9300CNdesk|CO«kx${lower(6)}77»|CPMAIN|AY1AZF86B`,
      `AOMAIN|AA220174|AC|AD«9${digits(3)}»|AY3AZF1E2`,
      `AOMAIN|AA220174|AB36103|AC«kx${lower(6)}77»|AD9${digits(3)}|BON|`.replace(/\|AD\d+/, '|AD'),
    ],
    ignore: () => [
      'AOMAIN|AA220174|AC|AD|AY3AZF1E2',
      'a|AD4711|b',
      '|COUNTRY|code',
      '(ABORT|ABSOLUTE|ACCESS|ADD|AFTER)',
    ],
  },
};
