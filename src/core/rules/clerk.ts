import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'clerk-secret-key',
    title: 'Clerk secret key',
    vendor: 'Clerk',
    severity: 'critical',
    keywords: ['clerk'],
    pattern: near('clerk', 'sk_(?:live|test)_[a-z0-9]{40,60}'),
    prefix: 8,
  },
];

export const advice: AdviceById = {
  'clerk-secret-key': {
    why: 'Administers users of the application.',
    revoke: 'https://dashboard.clerk.com/last-active?path=api-keys',
    source: 'https://clerk.com/docs/deployments/clerk-environment-variables',
  },
};

export const evidence: EvidenceById = {
  'clerk-secret-key': {
    match: () => [`CLERK_SECRET_KEY=«sk_live_${alnum(42)}»`],
    ignore: () => ['CLERK_SECRET_KEY=changeme'],
  },
};
