import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'apple-app-password',
    title: 'Apple app-specific password',
    vendor: 'Apple',
    severity: 'critical',
    keywords: ['app-specific', 'app_specific', 'apple'],
    loads: 'with-page',
    pattern: near('(?:app[-_ ]specific[-_ ]password|apple[\\w ]{1,30}password)', '[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4}'),
  },
];

export const advice: AdviceById = {
  'apple-app-password': {
    why: 'Opens mail, contacts and calendars of the Apple account, past two-factor.',
    revoke: 'https://support.apple.com/en-us/102654',
    source: 'https://support.apple.com/en-us/102654',
  },
};

export const evidence: EvidenceById = {
  'apple-app-password': {
    match: () => [
      `APPLE_APP_PASSWORD=«${['qwkz', 'plvm', 'trjn', 'hxbs'].join('-')}»`,
      `APPLE_APPLICATION_SPECIFIC_PASSWORD=«${['qwkz', 'plvm', 'trjn', 'hxbs'].join('-')}»`,
    ],
    ignore: () => ['apple_password: app-password'],
  },
};
