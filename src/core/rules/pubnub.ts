import { alnum, uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'pubnub-secret-key',
    title: 'PubNub secret key',
    vendor: 'PubNub',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['sec-c-'],
    pattern: /sec-c-[A-Za-z0-9]{40,60}/y,
    prefix: 6,
  },
  {
    id: 'pubnub-key',
    title: 'PubNub publish or subscribe key',
    vendor: 'PubNub',
    severity: 'medium',
    keywords: ['pub-c-', 'sub-c-'],
    pattern: /(?:pub|sub)-c-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y,
    prefix: 6,
  },
];

export const advice: AdviceById = {
  'pubnub-secret-key': {
    why: 'Administers the key set and its access.',
    source: 'https://www.pubnub.com/docs/general/setup/account-setup',
  },
  'pubnub-key': {
    why: 'Publishes to or reads the channels of the app.',
    source: 'https://www.pubnub.com/docs/general/setup/account-setup',
  },
};

export const evidence: EvidenceById = {
  'pubnub-secret-key': {
    match: () => [`«sec-c-${alnum(52)}»`],
    ignore: () => ['sec-c-key'],
  },
  'pubnub-key': {
    match: () => [`«pub-c-${uuid()}»`],
    ignore: () => ['pub-c-key'],
  },
};
