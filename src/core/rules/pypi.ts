import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'pypi-token',
    title: 'PyPI upload token',
    vendor: 'PyPI',
    severity: 'critical',
    keywords: ['pypi-AgE'],
    pattern: /pypi-AgE[\w-]{50,1000}/y,
    prefix: 5,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'pypi-token': {
    why: 'The token uploads packages.',
    revoke: 'https://pypi.org/manage/account/',
    source: 'https://pypi.org/help/#apitoken',
  },
};

export const evidence: EvidenceById = {
  'pypi-token': {
    match: () => [`TOKEN=«pypi-AgEIcHlwaS5vcmc${alnum(60)}»`, `{\\"key\\":\\"«pypi-AgEIcHlwaS5vcmc${alnum(60)}»\\"}`],
    ignore: () => [`see pypi-AgEIcHlwaS5vcmc${alnum(20)}`],
  },
};
