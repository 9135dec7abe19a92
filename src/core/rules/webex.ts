import { alnum, uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'webex-token',
    title: 'Webex access token',
    vendor: 'Webex',
    severity: 'high',
    keywords: ['_pf84_', '_pe93_', '_p0a1_'],
    pattern: /_P(?:F84|E93|0A1)_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?<=(?<secret>[\w-]{64}.{42}))/iy,
    loads: 'with-hands',
  },
  {
    id: 'webex-keyed-token',
    title: 'Webex access token',
    vendor: 'Webex',
    severity: 'high',
    keywords: ['webex'],
    pattern: near('webex', '[\\w-]{64}_[A-Z\\d]{4}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'webex-token': {
    why: 'Reads and writes messages and meetings of this person or bot.',
    revoke: 'https://developer.webex.com/my-apps',
    source: 'https://developer.webex.com/docs/bots',
  },
  'webex-keyed-token': {
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
  'webex-keyed-token': {
    match: () => [`WEBEX_TOKEN=«${alnum(64)}_AB12_${uuid()}»`],
    ignore: () => ['WEBEX_TOKEN=changeme'],
  },
};
