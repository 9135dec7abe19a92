import { alnum, uuid } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'bird-access-key',
    title: 'Bird access key',
    vendor: 'Bird (MessageBird)',
    severity: 'high',
    keywords: ['messagebird', 'message_bird', 'accesskey '],
    pattern:
      /(?:message_?bird[^\n]{0,40}?[:=>(|]|accesskey\s)[\s"'`\\]{0,6}(?:accesskey )?(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9]{36,40}|[a-z0-9]{25})/iy,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'bird-access-key': {
    why: "Sends messages at the account's cost.",
    revoke: 'https://dashboard.messagebird.com/en/developers/access',
    source: 'https://developers.messagebird.com/api/#authentication',
  },
};

export const evidence: EvidenceById = {
  'bird-access-key': {
    match: () => [
      `Authorization: AccessKey «${alnum(25)}»`,
      `MESSAGEBIRD_KEY=«${alnum(25)}»`,
      `messagebird_token: "«${uuid()}»"`,
    ],
    ignore: () => ['Authorization: AccessKey changeme'],
  },
};
