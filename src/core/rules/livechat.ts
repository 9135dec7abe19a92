import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'livechat-token',
    title: 'LiveChat token',
    vendor: 'LiveChat',
    severity: 'high',
    keywords: ['dal:', 'fra:'],
    pattern: /(?:dal|fra):[\w-]{27,80}/y,
    boundary: /[\w.-]/,
    prefix: 4,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'livechat-token': {
    why: 'Reads and writes chats within its scopes.',
    revoke: 'https://platform.text.com/console/tools/personal-access-tokens',
    source: 'https://platform.text.com/docs/authorization',
  },
};

export const evidence: EvidenceById = {
  'livechat-token': {
    match: () => [`Bearer «fra:${alnum(27)}-${alnum(10)}»`],
    ignore: () => ['dal:1'],
  },
};
