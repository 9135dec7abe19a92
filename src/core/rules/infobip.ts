import { hex, uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'infobip-api-key',
    title: 'Infobip API key',
    vendor: 'Infobip',
    severity: 'high',
    keywords: ['infobip', 'authorization: app ', 'authorization":"app ', 'authorization": "app '],
    pattern:
      /(?:infobip[^\n]{0,40}?|authorization['"\\: ]{1,6}app\s)(?<![a-z0-9])(?<secret>[0-9a-f]{32}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/iy,
  },
];

export const advice: AdviceById = {
  'infobip-api-key': {
    why: "Sends messages at the account's cost.",
    revoke: 'https://portal.infobip.com/dev/api-keys',
    source: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
  },
};

export const evidence: EvidenceById = {
  'infobip-api-key': {
    match: () => [`Authorization: App «${hex(32)}-${uuid()}»`],
    ignore: () => ['Authorization: App changeme'],
  },
};
