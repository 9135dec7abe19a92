import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'fireworks-key',
    title: 'Fireworks AI API key',
    vendor: 'Fireworks AI',
    severity: 'high',
    keywords: ['fw_'],
    pattern: /fw_[A-Za-z0-9]{22,24}/y,
    prefix: 3,
    accept: bothCasesAndDigit,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'fireworks-key': {
    why: 'The key spends the account.',
    revoke: 'https://app.fireworks.ai/settings/users/api-keys',
    source: 'https://docs.fireworks.ai/getting-started/quickstart',
  },
};

export const evidence: EvidenceById = {
  'fireworks-key': {
    match: () => [`TOKEN=«fw_${alnum(24)}»`, `{\\"key\\":\\"«fw_${alnum(24)}»\\"}`],
    ignore: () => [`see fw_${alnum(8)}`],
  },
};
