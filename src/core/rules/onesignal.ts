import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'onesignal-api-key',
    title: 'OneSignal API key',
    vendor: 'OneSignal',
    severity: 'high',
    keywords: ['os_v2_'],
    pattern: /os_v2_(?:app|org)_[a-z2-7]{100,110}/y,
    prefix: 10,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'onesignal-api-key': {
    why: 'Sends push messages to all subscribers.',
    revoke: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
    source: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
  },
};

export const evidence: EvidenceById = {
  'onesignal-api-key': {
    match: () => [`Authorization: Key «os_v2_app_${'a2bcd3e'.repeat(15)}»`],
    ignore: () => ['os_v2_app_key'],
  },
};
