import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'rocket-chat-token',
    title: 'Rocket.Chat token',
    vendor: 'Rocket.Chat',
    severity: 'high',
    keywords: ['rocketchat', 'rocket.chat', 'rocket_chat', 'x-auth-token'],
    pattern: near('(?:rocket[._]?chat|x-auth-token)', '[\\w-]{43}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'rocket-chat-token': {
    why: 'Acts as this user on the server.',
    source: 'https://developer.rocket.chat/apidocs/authentication',
  },
};

export const evidence: EvidenceById = {
  'rocket-chat-token': {
    match: () => [`X-Auth-Token: «${alnum(43)}»`],
    ignore: () => ['X-Auth-Token: changeme'],
  },
};
