import { upper } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'nats-seed',
    title: 'NATS seed',
    vendor: 'NATS',
    severity: 'critical',
    keywords: ['seed'],
    pattern: near('seed', 'S[ACNOUX][A-Z2-7]{56}'),
  },
];

export const advice: AdviceById = {
  'nats-seed': {
    why: 'The seed is the private key of a NATS user, account or operator.',
    source: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
  },
};

export const evidence: EvidenceById = {
  'nats-seed': {
    match: () => [`seed: «SUA${upper(55).replace(/[0189]/g, 'Q')}»`],
    ignore: () => [`seed: ${upper(20).replace(/[0189]/g, 'Q')}`],
  },
};
