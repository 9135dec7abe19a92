import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'airtable-token',
    title: 'Airtable personal token',
    vendor: 'Airtable',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['pat'],
    pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/y,
    prefix: 3,
  },
  {
    id: 'airtable-api-key',
    title: 'Airtable API key',
    vendor: 'Airtable',
    severity: 'high',
    keywords: ['airtable'],
    pattern: near('airtable', 'key[a-z0-9]{14}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'airtable-token': {
    why: 'Reads and changes the bases within its scopes.',
    revoke: 'https://airtable.com/create/tokens',
    source: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  },
  'airtable-api-key': {
    why: 'Reads and changes all bases of this person.',
    revoke: 'https://airtable.com/account',
    source: 'https://support.airtable.com/docs/creating-personal-access-tokens',
  },
};

export const evidence: EvidenceById = {
  'airtable-token': {
    match: () => [`Bearer «pat${alnum(14)}.${hex(64)}»`],
    ignore: () => ['path.to'],
  },
  'airtable-api-key': {
    match: () => [`AIRTABLE_API_KEY=«key${alnum(14)}»`],
    ignore: () => ['AIRTABLE_API_KEY=changeme'],
  },
};
