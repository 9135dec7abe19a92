import { lower } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'retool-token',
    title: 'Retool access token',
    vendor: 'Retool',
    severity: 'high',
    keywords: ['retool_'],
    pattern: /retool_\w{2}[a-z0-9]{20,40}/y,
    prefix: 7,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'retool-token': {
    why: 'Reads and changes apps and resources of the organisation.',
    source: 'https://docs.retool.com/reference/api/v2/authentication',
  },
};

export const evidence: EvidenceById = {
  'retool-token': {
    match: () => [`Bearer «retool_01${lower(26)}»`],
    ignore: () => ['retool_api_token_for_everybody'],
  },
};
