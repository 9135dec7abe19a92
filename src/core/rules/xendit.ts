import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'xendit-api-key',
    title: 'Xendit secret key',
    vendor: 'Xendit',
    severity: 'critical',
    keywords: ['xnd_'],
    pattern: /xnd_(?:production|development)_[\w+/=]{40,90}/y,
    prefix: 15,
  },
];

export const advice: AdviceById = {
  'xendit-api-key': {
    why: 'Takes payments and pays out for the business.',
    revoke: 'https://dashboard.xendit.co/settings/developers#api-keys',
    source: 'https://docs.xendit.co/docs/api-keys',
  },
};

export const evidence: EvidenceById = {
  'xendit-api-key': {
    match: () => [`-u «xnd_production_${alnum(60)}»:`],
    ignore: () => ['xnd_public_production_key'],
  },
};
