import { alnum, lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'dropbox-access-token',
    title: 'Dropbox access token',
    vendor: 'Dropbox',
    severity: 'critical',
    keywords: ['sl.'],
    pattern: /sl\.(?:u\.)?[\w-]{130,1400}={0,2}/y,
    boundary: /[\w.-]/,
    prefix: 3,
    accept: mixed,
  },
  {
    id: 'dropbox-keyed-token',
    title: 'Dropbox token or app secret',
    vendor: 'Dropbox',
    severity: 'critical',
    keywords: ['dropbox'],
    pattern: near('dropbox', '[a-z0-9]{11}AAAAAAAAAA[\\w-]{43}|[\\w-]{64}|[a-z0-9]{15}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'dropbox-access-token': {
    why: 'Opens the files that the app may see, for some hours.',
    revoke: 'https://www.dropbox.com/account/connected_apps',
    source: 'https://developers.dropbox.com/oauth-guide',
  },
  'dropbox-keyed-token': {
    why: 'Opens the files that the app may see.',
    revoke: 'https://www.dropbox.com/account/connected_apps',
    source: 'https://developers.dropbox.com/oauth-guide',
  },
};

export const evidence: EvidenceById = {
  'dropbox-access-token': {
    match: () => [`Bearer «sl.u.${alnum(600)}»`, `«sl.B${alnum(135)}»`],
    ignore: () => ['ssl.enabled', 'sl.u.x'],
  },
  'dropbox-keyed-token': {
    match: () => [`DROPBOX_SECRET=«${lower(15)}»`, `dropbox_token: «${alnum(11)}AAAAAAAAAA${alnum(43)}»`],
    ignore: () => ['DROPBOX_SECRET=changeme'],
  },
};
