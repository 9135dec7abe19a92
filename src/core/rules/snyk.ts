import { alnum, hex, uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'snyk-prefixed-token',
    title: 'Snyk token',
    vendor: 'Snyk',
    severity: 'high',
    keywords: ['snyk_uat.', 'snyk_sat.', 'snyk_pat.'],
    pattern: /snyk_(?:uat|sat|pat)\.[\w.-]{30,200}/y,
    prefix: 9,
    loads: 'with-hands',
  },
  {
    id: 'snyk-token',
    title: 'Snyk token',
    vendor: 'Snyk',
    severity: 'high',
    keywords: ['snyk'],
    pattern: near(String.raw`snyk[\w. -]{0,16}(?:token|key|secret|api)`, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'snyk-prefixed-token': {
    why: 'The token reads the findings of an organisation.',
    revoke: 'https://app.snyk.io/account',
    source: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  },
  'snyk-token': {
    why: 'The token reads the findings of an organisation.',
    revoke: 'https://app.snyk.io/account',
    source: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  },
};

export const evidence: EvidenceById = {
  'snyk-prefixed-token': {
    match: () => [`TOKEN=«snyk_uat.${hex(8)}.${alnum(80)}»`, `{\\"key\\":\\"«snyk_uat.${hex(8)}.${alnum(80)}»\\"}`],
    ignore: () => [`see snyk_uat.${hex(2)}.${alnum(26)}`],
  },
  'snyk-token': {
    match: () => [`SNYK_TOKEN=«${uuid()}»`, `{\\"snyk_token\\": \\"«${uuid()}»\\"}`],
    ignore: () => [`SNYK_ORG_ID=${uuid()}`],
  },
};
