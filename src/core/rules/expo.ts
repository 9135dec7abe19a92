import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'expo-token',
    title: 'Expo access token',
    vendor: 'Expo',
    severity: 'high',
    keywords: ['expo_', 'expo-', 'expo token'],
    pattern: near(String.raw`expo[\w. -]{0,12}token`, String.raw`[\w-]{40}`),
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'expo-token': {
    why: 'The token builds and publishes apps.',
    revoke: 'https://expo.dev/settings/access-tokens',
    source: 'https://docs.expo.dev/accounts/programmatic-access/',
  },
};

export const evidence: EvidenceById = {
  'expo-token': {
    match: () => [`EXPO_TOKEN=«${alnum(40)}»`, `{\\"expo_token\\": \\"«${alnum(40)}»\\"}`],
    ignore: () => ['EXPO_TOKEN=${TOKEN}', `expo_ revision: ${alnum(40)}`],
  },
};
