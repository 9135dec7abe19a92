import { alnum, hex, uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'heroku-token',
    title: 'Heroku API key',
    vendor: 'Heroku',
    severity: 'critical',
    keywords: ['HRKU-'],
    pattern: /HRKU-[\w-]{36,70}/y,
    prefix: 5,
    loads: 'with-hands',
  },
  {
    id: 'heroku-old-key',
    title: 'Heroku API key',
    vendor: 'Heroku',
    severity: 'critical',
    keywords: ['heroku'],
    pattern: near('heroku', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'heroku-token': {
    why: 'The key controls the apps of the account and reads their settings.',
    revoke: 'https://dashboard.heroku.com/account',
    source: 'https://devcenter.heroku.com/articles/authentication',
  },
  'heroku-old-key': {
    why: 'The key controls the apps of the account and reads their settings.',
    revoke: 'https://dashboard.heroku.com/account',
    source: 'https://devcenter.heroku.com/articles/authentication',
  },
};

export const evidence: EvidenceById = {
  'heroku-token': {
    match: () => [`TOKEN=«HRKU-AA${alnum(58)}»`, `{\\"key\\":\\"«HRKU-AA${alnum(58)}»\\"}`],
    ignore: () => [`see HRKU-AA${alnum(19)}`],
  },
  'heroku-old-key': {
    match: () => [`HEROKU_API_KEY=«${uuid()}»`, `{\\"heroku_api_key\\": \\"«${uuid()}»\\"}`],
    ignore: () => [`heroku app id ${uuid()}`, `HEROKU_SLUG_COMMIT: ${hex(40)}`],
  },
};
