import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'trello-token',
    title: 'Trello token',
    vendor: 'Trello',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['ATTA'],
    pattern: /ATTA[0-9a-f]{60,72}/y,
    prefix: 4,
  },
  {
    id: 'trello-keyed-token',
    title: 'Trello token, key or secret',
    vendor: 'Trello',
    severity: 'high',
    keywords: ['trello'],
    pattern: near('trello', '[a-z0-9]{64}|[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'trello-token': {
    why: 'Reads and changes every board of this person.',
    revoke: 'https://trello.com/my/account',
    source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  },
  'trello-keyed-token': {
    why: 'Reads and changes every board of this person.',
    revoke: 'https://trello.com/my/account',
    source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  },
};

export const evidence: EvidenceById = {
  'trello-token': {
    match: () => [`&token=«ATTA${hex(72)}»`],
    ignore: () => ['ATTACH'],
  },
  'trello-keyed-token': {
    match: () => [`TRELLO_TOKEN=«${hex(64)}»`, `trello_key: «${hex(32)}»`],
    ignore: () => ['TRELLO_TOKEN=changeme'],
  },
};
