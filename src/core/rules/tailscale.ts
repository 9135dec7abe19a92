import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'tailscale-key',
    title: 'Tailscale key',
    vendor: 'Tailscale',
    severity: 'critical',
    keywords: ['tskey-'],
    pattern: /tskey-(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{6,30}-[A-Za-z0-9]{16,60}/y,
    prefix: 6,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'tailscale-key': {
    why: 'A key joins or manages the private network.',
    revoke: 'https://login.tailscale.com/admin/settings/keys',
    source: 'https://tailscale.com/kb/1085/auth-keys',
  },
};

export const evidence: EvidenceById = {
  'tailscale-key': {
    match: () => [
      `TOKEN=«tskey-auth-${alnum(14)}-${alnum(32)}»`,
      `{\\"key\\":\\"«tskey-auth-${alnum(14)}-${alnum(32)}»\\"}`,
    ],
    ignore: () => [`see tskey-auth-${alnum(4)}-${alnum(10)}`],
  },
};
