import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'zulip-api-key',
    title: 'Zulip API key',
    vendor: 'Zulip',
    severity: 'high',
    keywords: ['zulip', '-bot@'],
    pattern: /(?:zulip[^\n\r;]{0,40}?[:=>(|,][\s"'`\\]{0,6}|-bot@[\w.-]{4,60}:)(?<secret>[a-z0-9]{32})/iy,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'zulip-api-key': {
    why: 'Acts as this user or bot on the server.',
    revoke: 'https://zulip.com/api/api-keys',
    source: 'https://zulip.com/api/api-keys',
  },
};

export const evidence: EvidenceById = {
  'zulip-api-key': {
    match: () => [`-u news-bot@chat.hotel.test:«${alnum(32)}»`],
    ignore: () => ['-u news-bot@chat.hotel.test:changeme'],
  },
};
