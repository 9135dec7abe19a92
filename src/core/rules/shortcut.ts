import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'shortcut-token',
    title: 'Shortcut API token',
    vendor: 'Shortcut',
    severity: 'high',
    keywords: ['shortcut-token', 'shortcut_', 'clubhouse_'],
    loads: 'with-page',
    pattern: near('(?:shortcut|clubhouse)[_-](?:api[_-])?token', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'shortcut-token': {
    why: 'Reads and changes everything this person sees in Shortcut.',
    revoke: 'https://app.shortcut.com/settings/account/api-tokens',
    source: 'https://developer.shortcut.com/api/rest/v3#Authentication',
  },
};

export const evidence: EvidenceById = {
  'shortcut-token': {
    match: () => [`Shortcut-Token: «${uuid()}»`],
    ignore: () => ['Shortcut-Token: changeme'],
  },
};
