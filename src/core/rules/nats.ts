import { upper } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'nats-seed',
    title: 'NATS seed',
    vendor: 'NATS',
    severity: 'critical',
    // The prefix and the kind of the key leave the third letter no choice:
    // https://github.com/nats-io/nkeys/blob/main/strkey.go
    keywords: ['sua', 'saa', 'soa', 'sna', 'sca', 'sxa'],
    loads: 'late',
    pattern: /(?<![A-Z\d])(?<secret>S[ACNOUX]A[A-Z2-7]{55})(?![A-Z\d])/y,
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
    match: () => [`| POS | «SUA${upper(55).replace(/[0189]/g, 'Q')}» | |`],
    ignore: () => [`seed: SUA${upper(20).replace(/[0189]/g, 'Q')}`],
  },
};
