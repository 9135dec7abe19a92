import { alnum, uuid } from '../made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'webex-token',
    title: 'Webex access token',
    vendor: 'Webex',
    severity: 'high',
    keywords: ['_PF84_', '_PE93_', '_P0A1_', 'webex'],
    lead: 64,
    pattern:
      /(?:webex[^\n]{1,40}?(?<![\w-]))?(?<secret>[\w-]{64}_[A-Z\d]{4}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/iy,
  },
];

export const advice: AdviceById = {
  'webex-token': {
    why: 'Reads and writes messages and meetings of this person or bot.',
    revoke: 'https://developer.webex.com/my-apps',
    source: 'https://developer.webex.com/docs/bots',
  },
};

export const evidence: EvidenceById = {
  'webex-token': {
    match: () => [`Bearer «${alnum(64)}_PF84_${uuid()}»`],
    ignore: () => ['Bearer changeme'],
  },
};
