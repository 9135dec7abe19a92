import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'netlify-token',
    title: 'Netlify access token',
    vendor: 'Netlify',
    severity: 'critical',
    keywords: ['nfp_', 'nfc_', 'nfo_', 'nff_', 'nfu_'],
    pattern: /nf[cfopu]_[A-Za-z0-9]{36,60}/y,
    prefix: 4,
    loads: 'with-hands',
  },
  {
    id: 'netlify-old-token',
    title: 'Netlify access token',
    vendor: 'Netlify',
    severity: 'critical',
    keywords: ['netlify'],
    pattern: near(String.raw`netlify[\w. -]{0,20}(?:token|key|auth|secret)`, String.raw`[\w-]{40,64}`),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'netlify-token': {
    why: 'The token deploys sites and reads their settings.',
    revoke: 'https://app.netlify.com/user/applications',
    source: 'https://docs.netlify.com/api/get-started/',
  },
  'netlify-old-token': {
    why: 'The token deploys sites and reads their settings.',
    revoke: 'https://app.netlify.com/user/applications',
    source: 'https://docs.netlify.com/api/get-started/',
  },
};

export const evidence: EvidenceById = {
  'netlify-token': {
    match: () => [`TOKEN=«nfp_${alnum(36)}»`, `{\\"key\\":\\"«nfp_${alnum(36)}»\\"}`],
    ignore: () => [`see nfp_${alnum(12)}`],
  },
  'netlify-old-token': {
    match: () => [`NETLIFY_AUTH_TOKEN=«${alnum(43)}»`, `{\\"netlify_auth_token\\": \\"«${alnum(43)}»\\"}`],
    ignore: () => ['NETLIFY_AUTH_TOKEN=${TOKEN}', `netlify revision: ${alnum(43)}`],
  },
};
