import { digits, hex, lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'asana-token',
    title: 'Asana personal access token',
    vendor: 'Asana',
    severity: 'high',
    keywords: ['asana', 'bearer 1/', 'bearer 2/', 'bearer 0/'],
    pattern: /(?:asana[^\n]{1,40}?(?<![\w/])|bearer\s)(?<secret>[012]\/(?:\d{10,20}(?:\/\d{10,20})?:)?[0-9a-f]{32})/iy,
  },
  {
    id: 'asana-client-secret',
    title: 'Asana client secret',
    vendor: 'Asana',
    severity: 'high',
    keywords: ['asana'],
    pattern: near('asana', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'asana-token': {
    why: 'Reads and changes everything this person sees in Asana.',
    revoke: 'https://app.asana.com/0/my-apps',
    source: 'https://developers.asana.com/docs/personal-access-token',
  },
  'asana-client-secret': {
    why: 'Proves the app to Asana.',
    revoke: 'https://app.asana.com/0/my-apps',
    source: 'https://developers.asana.com/docs/oauth',
  },
};

export const evidence: EvidenceById = {
  'asana-token': {
    match: () => [`Authorization: Bearer «1/${digits(16)}:${hex(32)}»`, `ASANA_PAT=«0/${hex(32)}»`],
    ignore: () => ['Authorization: Bearer changeme'],
  },
  'asana-client-secret': {
    match: () => [`ASANA_CLIENT_SECRET=«${lower(32)}»`],
    ignore: () => ['ASANA_CLIENT_SECRET=changeme'],
  },
};
