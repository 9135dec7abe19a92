import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'box-secret',
    title: 'Box client secret or token',
    vendor: 'Box',
    severity: 'high',
    keywords: ['box_', 'boxapp', 'box.com'],
    pattern: near('(?<![a-z])box(?:_|appsettings|\\.com)[^\\n]{0,20}?(?:secret|token)', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'box-secret': {
    why: 'Opens the files that the app may see.',
    revoke: 'https://app.box.com/developers/console',
    source: 'https://developer.box.com/guides/authentication/',
  },
};

export const evidence: EvidenceById = {
  'box-secret': {
    match: () => [`BOX_CLIENT_SECRET=«${alnum(32)}»`],
    ignore: () => ['BOX_CLIENT_SECRET=changeme'],
  },
};
