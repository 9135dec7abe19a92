import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'keycloak-client-secret',
    title: 'Keycloak client secret',
    vendor: 'Keycloak',
    severity: 'high',
    keywords: ['keycloak'],
    pattern: near('keycloak[^\\n]{0,24}?secret', '[a-z0-9]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'keycloak-client-secret': {
    why: 'Proves the client to the realm.',
    revoke: 'https://www.keycloak.org/docs/latest/server_admin/index.html#_secret_rotation',
    source: 'https://www.keycloak.org/docs/latest/server_admin/index.html#_client-credentials',
  },
};

export const evidence: EvidenceById = {
  'keycloak-client-secret': {
    match: () => [`KEYCLOAK_CLIENT_SECRET=«${alnum(32)}»`],
    ignore: () => ['KEYCLOAK_CLIENT_SECRET=changeme'],
  },
};
