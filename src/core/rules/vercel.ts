import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'vercel-prefixed-token',
    title: 'Vercel token',
    vendor: 'Vercel',
    severity: 'critical',
    keywords: ['vca_', 'vcc_', 'vci_', 'vck_', 'vcp_', 'vcr_'],
    pattern: /vc[acikpr]_[A-Za-z0-9]{24,64}/y,
    prefix: 4,
    loads: 'with-hands',
  },
  {
    id: 'vercel-blob-token',
    title: 'Vercel Blob token',
    vendor: 'Vercel',
    severity: 'high',
    keywords: ['vercel_blob_rw_'],
    pattern: /vercel_blob_rw_[A-Za-z0-9]{12,24}_[A-Za-z0-9]{24,48}/y,
    prefix: 15,
    loads: 'with-hands',
  },
  {
    id: 'vercel-old-token',
    title: 'Vercel access token',
    vendor: 'Vercel',
    severity: 'critical',
    keywords: ['vercel'],
    pattern: near(String.raw`vercel[\w. -]{0,16}(?:token|key|secret|auth)`, '[a-z0-9]{24}'),
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'vercel-prefixed-token': {
    why: 'The token deploys projects and reads their variables.',
    revoke: 'https://vercel.com/account/tokens',
    source: 'https://vercel.com/docs/accounts/access-tokens',
  },
  'vercel-blob-token': {
    why: 'The token reads and writes the files of a store.',
    revoke: 'https://vercel.com/dashboard/stores',
    source: 'https://vercel.com/docs/vercel-blob',
  },
  'vercel-old-token': {
    why: 'The token deploys projects and reads their variables.',
    revoke: 'https://vercel.com/account/tokens',
    source: 'https://vercel.com/docs/accounts/access-tokens',
  },
};

export const evidence: EvidenceById = {
  'vercel-prefixed-token': {
    match: () => [`TOKEN=«vcp_${alnum(56)}»`, `{\\"key\\":\\"«vcp_${alnum(56)}»\\"}`],
    ignore: () => [`see vcp_${alnum(18)}`],
  },
  'vercel-blob-token': {
    match: () => [
      `TOKEN=«vercel_blob_rw_${alnum(16)}_${alnum(30)}»`,
      `{\\"key\\":\\"«vercel_blob_rw_${alnum(16)}_${alnum(30)}»\\"}`,
    ],
    ignore: () => [`see vercel_blob_rw_${alnum(5)}_${alnum(10)}`],
  },
  'vercel-old-token': {
    match: () => [`VERCEL_TOKEN=«${alnum(24)}»`, `{\\"vercel_token\\": \\"«${alnum(24)}»\\"}`],
    ignore: () => ['VERCEL_TOKEN=${TOKEN}', `vercel revision: ${alnum(24)}`],
  },
};
