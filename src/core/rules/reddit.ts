import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'reddit-secret',
    title: 'Reddit client secret',
    vendor: 'Reddit',
    severity: 'medium',
    keywords: ['reddit'],
    pattern: near('reddit[^\\n]{0,20}?secret', '[\\w-]{27,30}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'reddit-secret': {
    why: 'Proves the application to Reddit.',
    revoke: 'https://www.reddit.com/prefs/apps',
    source: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  },
};

export const evidence: EvidenceById = {
  'reddit-secret': {
    match: () => [`REDDIT_CLIENT_SECRET=«${alnum(27)}»`],
    ignore: () => ['REDDIT_CLIENT_SECRET=changeme'],
  },
};
