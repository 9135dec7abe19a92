import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'teamwork-token',
    title: 'Teamwork API token',
    vendor: 'Teamwork',
    severity: 'high',
    keywords: ['tkn.v1_'],
    pattern: /tkn\.v1_[A-Za-z0-9+/]{70,76}={0,2}/y,
    prefix: 7,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'teamwork-token': {
    why: 'Reads and changes projects and tickets of this person.',
    source: 'https://apidocs.teamwork.com/docs/desk/authentication',
  },
};

export const evidence: EvidenceById = {
  'teamwork-token': {
    match: () => [`Bearer «tkn.v1_${alnum(71)}=»`],
    ignore: () => ['tkn.v1_x'],
  },
};
