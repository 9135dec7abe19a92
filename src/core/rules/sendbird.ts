import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'sendbird-token',
    title: 'Sendbird API token',
    vendor: 'Sendbird',
    severity: 'high',
    keywords: ['sendbird'],
    pattern: near(
      'sendbird(?![^\\n]{0,20}?app)',
      '[0-9a-f]{40}|[a-z0-9]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    ),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'sendbird-token': {
    why: 'Reads and writes all chats of the app.',
    source: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  },
};

export const evidence: EvidenceById = {
  'sendbird-token': {
    match: () => [`SENDBIRD_API_TOKEN=«${hex(40)}»`],
    ignore: () => ['SENDBIRD_API_TOKEN=changeme'],
  },
};
