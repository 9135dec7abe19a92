import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'frame-io-token',
    title: 'Frame.io token',
    vendor: 'Frame.io',
    severity: 'high',
    keywords: ['fio-u-'],
    pattern: /fio-u-[\w=-]{60,70}/y,
    prefix: 6,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'frame-io-token': {
    why: 'Reads and changes projects and comments.',
    revoke: 'https://developer.frame.io/app/tokens',
    source: 'https://developer.frame.io/docs/getting-started/authentication',
  },
};

export const evidence: EvidenceById = {
  'frame-io-token': {
    match: () => [`Bearer «fio-u-${alnum(64)}»`],
    ignore: () => ['fio-u-token'],
  },
};
