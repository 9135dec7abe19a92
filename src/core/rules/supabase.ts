import { alnum, hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'supabase-access-token',
    title: 'Supabase access token',
    vendor: 'Supabase',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['sbp_'],
    pattern: /sbp_(?:v0_)?[0-9a-f]{40}/y,
    prefix: 4,
  },
  {
    id: 'supabase-secret-key',
    title: 'Supabase secret key',
    vendor: 'Supabase',
    severity: 'critical',
    keywords: ['sb_secret_'],
    pattern: /sb_secret_[\w-]{31,41}/y,
    prefix: 10,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'supabase-access-token': {
    why: 'The token manages every project of the account.',
    revoke: 'https://supabase.com/dashboard/account/tokens',
    source: 'https://supabase.com/docs/reference/api/introduction',
  },
  'supabase-secret-key': {
    why: 'A secret key passes every row rule of the database.',
    revoke: 'https://supabase.com/dashboard/project/_/settings/api-keys',
    source: 'https://supabase.com/docs/guides/api/api-keys',
  },
};

export const evidence: EvidenceById = {
  'supabase-access-token': {
    match: () => [`TOKEN=«sbp_${hex(40)}»`, `{\\"key\\":\\"«sbp_${hex(40)}»\\"}`],
    ignore: () => [`see sbp_${hex(13)}`],
  },
  'supabase-secret-key': {
    match: () => [`TOKEN=«sb_secret_${alnum(31)}»`, `{\\"key\\":\\"«sb_secret_${alnum(31)}»\\"}`],
    ignore: () => [`see sb_secret_${alnum(10)}`],
  },
};
