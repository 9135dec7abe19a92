import { alnum, lower } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'neon-api-key',
    title: 'Neon API key',
    vendor: 'Neon',
    severity: 'critical',
    keywords: ['napi_'],
    pattern: /napi_[a-z0-9]{60,70}/y,
    prefix: 5,
    loads: 'with-hands',
  },
  {
    id: 'neon-password',
    title: 'Neon database password',
    vendor: 'Neon',
    severity: 'critical',
    keywords: ['npg_'],
    pattern: /npg_[A-Za-z0-9]{12,20}/y,
    prefix: 4,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'neon-api-key': {
    why: 'The key manages the databases of the account.',
    revoke: 'https://console.neon.tech/app/settings/api-keys',
    source: 'https://neon.com/docs/manage/api-keys',
  },
  'neon-password': {
    why: 'The password opens the database for its role.',
    revoke: 'https://console.neon.tech/',
    source: 'https://neon.com/docs/connect/connect-from-any-app',
  },
};

export const evidence: EvidenceById = {
  'neon-api-key': {
    match: () => [`TOKEN=«napi_${lower(64)}»`, `{\\"key\\":\\"«napi_${lower(64)}»\\"}`],
    ignore: () => [`see napi_${lower(21)}`],
  },
  'neon-password': {
    match: () => [`TOKEN=«npg_${alnum(12)}»`, `{\\"key\\":\\"«npg_${alnum(12)}»\\"}`],
    ignore: () => [`see npg_${alnum(4)}`],
  },
};
