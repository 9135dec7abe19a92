import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'lob-api-key',
    title: 'Lob API key',
    vendor: 'Lob',
    severity: 'high',
    keywords: ['lob'],
    pattern: near('(?<![a-z])lob(?![a-z])', '(?:live|test)_(?:pub_)?[0-9a-f]{31,37}'),
    prefix: 5,
  },
  {
    id: 'lob-live-key',
    title: 'Lob live API key',
    vendor: 'Lob',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['live_'],
    pattern: /live_(?:pub_)?[0-9a-f]{35}/y,
    boundary: /\w/,
    prefix: 5,
  },
];

export const advice: AdviceById = {
  'lob-api-key': {
    why: "Sends post at the account's cost and reads addresses.",
    revoke: 'https://dashboard.lob.com/settings/api-keys',
    source: 'https://docs.lob.com/#tag/Authentication',
  },
  'lob-live-key': {
    why: "Sends post at the account's cost and reads addresses.",
    revoke: 'https://dashboard.lob.com/settings/api-keys',
    source: 'https://docs.lob.com/#tag/Authentication',
  },
};

export const evidence: EvidenceById = {
  'lob-api-key': {
    match: () => [`LOB_API_KEY=«live_${hex(35)}»`],
    ignore: () => ['LOB_API_KEY=changeme'],
  },
  'lob-live-key': {
    match: () => [`-u «live_${hex(35)}»:`],
    ignore: () => ['live_key'],
  },
};
