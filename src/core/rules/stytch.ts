import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'stytch-secret',
    title: 'Stytch secret',
    vendor: 'Stytch',
    severity: 'critical',
    keywords: ['secret-live-', 'secret-test-'],
    pattern: /secret-(?:live|test)-[\w-]{30,60}={0,2}/y,
    prefix: 12,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'stytch-secret': {
    why: 'Administers users and sessions of the project.',
    revoke: 'https://stytch.com/dashboard/api-keys',
    source: 'https://stytch.com/docs/workspace-management/pwa/overview',
  },
};

export const evidence: EvidenceById = {
  'stytch-secret': {
    match: () => [`«secret-live-${alnum(36)}=»`],
    ignore: () => ['secret-live-key'],
  },
};
