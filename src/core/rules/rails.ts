import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'rails-encryption-key',
    title: 'Rails encryption key',
    vendor: 'Rails',
    severity: 'critical',
    loads: 'late',
    keywords: ['active_record_encryption'],
    pattern: /active_record_encryption_\w{3,24}["']?\s?[:=]\s?["']?(?<secret>[A-Z0-9]{32})/iy,
  },
];

export const advice: AdviceById = {
  'rails-encryption-key': {
    why: 'Decrypts what the application keeps encrypted in its database.',
    source: 'https://guides.rubyonrails.org/active_record_encryption.html',
  },
};

export const evidence: EvidenceById = {
  'rails-encryption-key': {
    match: () => [
      `ACTIVE_RECORD_ENCRYPTION_PRIMARY_KEY=«${alnum(32)}»\n`,
      `ACTIVE_RECORD_ENCRYPTION_KEY_DERIVATION_SALT=«${alnum(32)}»\n`,
    ],
    ignore: () => ['ACTIVE_RECORD_ENCRYPTION_PRIMARY_KEY=\n'],
  },
};
