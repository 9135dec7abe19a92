import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'recaptcha-secret',
    title: 'reCAPTCHA secret key',
    vendor: 'Google reCAPTCHA',
    severity: 'medium',
    keywords: ['recaptcha'],
    pattern: near('recaptcha[^\\n]{0,20}?(?:secret|private)', '6L[\\w-]{38}'),
  },
];

export const advice: AdviceById = {
  'recaptcha-secret': {
    why: 'Lets anyone check answers in your name.',
    revoke: 'https://www.google.com/recaptcha/admin',
    source: 'https://developers.google.com/recaptcha/docs/verify',
  },
};

export const evidence: EvidenceById = {
  'recaptcha-secret': {
    match: () => [`RECAPTCHA_SECRET=«6L${alnum(38)}»`],
    ignore: () => ['RECAPTCHA_SECRET=changeme'],
  },
};
