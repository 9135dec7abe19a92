import { mixed } from '../rule-kit/strength.ts';
import { lower } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'recovery-codes',
    title: 'Recovery codes',
    vendor: 'Recovery codes',
    severity: 'high',
    keywords: ['recovery code', 'backup code'],
    pattern:
      /(?:recovery|backup) codes?\W{1,6}(?<secret>[a-z\d]{4,6}-[a-z\d]{4,6}(?:[\s,;]{1,4}[a-z\d]{4,6}-[a-z\d]{4,6}){0,15})/iy,
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'recovery-codes': {
    why: 'Each code takes the place of the second factor, once.',
    source:
      'https://docs.github.com/en/authentication/securing-your-account-with-two-factor-authentication-2fa/recovering-your-account-if-you-lose-your-2fa-credentials',
  },
};

export const evidence: EvidenceById = {
  'recovery-codes': {
    match: () => [`Recovery codes: «${lower(4)}-${lower(5)}  ${lower(5)}-${lower(4)}»`],
    ignore: () => ['recovery code: type-what you see', 'backup codes are shown once'],
  },
};
