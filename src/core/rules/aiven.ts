import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'aiven-service-password',
    title: 'Aiven service password',
    vendor: 'Aiven',
    severity: 'critical',
    keywords: ['AVNS_'],
    pattern: /AVNS_[\w-]{16,32}/y,
    prefix: 5,
  },
];

export const advice: AdviceById = {
  'aiven-service-password': {
    why: 'The password opens a database or a Kafka service.',
    revoke: 'https://console.aiven.io/',
    source: 'https://aiven.io/docs/platform/howto/reset-service-password',
  },
};

export const evidence: EvidenceById = {
  'aiven-service-password': {
    match: () => [`TOKEN=«AVNS_${alnum(19)}»`, `{\\"key\\":\\"«AVNS_${alnum(19)}»\\"}`],
    ignore: () => [`see AVNS_${alnum(6)}`],
  },
};
