import { crcTail, sha256Tail } from '../rule-kit/checksum.ts';
import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'github-personal-token',
    title: 'GitHub personal access token',
    vendor: 'GitHub',
    severity: 'critical',
    keywords: ['ghp_'],
    pattern: /ghp_[A-Za-z0-9]{36,255}/y,
    prefix: 4,
    checksum: crcTail,
    loads: 'with-hands',
  },
  {
    id: 'github-oauth-token',
    title: 'GitHub OAuth token',
    vendor: 'GitHub',
    severity: 'critical',
    keywords: ['gho_'],
    pattern: /gho_[A-Za-z0-9]{36,255}/y,
    prefix: 4,
    checksum: crcTail,
    loads: 'with-hands',
  },
  {
    id: 'github-user-token',
    title: 'GitHub app user token',
    vendor: 'GitHub',
    severity: 'critical',
    keywords: ['ghu_'],
    pattern: /ghu_[A-Za-z0-9]{36,255}/y,
    prefix: 4,
    checksum: crcTail,
    loads: 'with-hands',
  },
  {
    id: 'github-server-token',
    title: 'GitHub app installation token',
    vendor: 'GitHub',
    severity: 'critical',
    keywords: ['ghs_'],
    pattern: /ghs_(?:\d{1,20}_eyJ[\w-]{8,2048}\.[\w-]{8,4096}\.[\w-]{16,1024}|[A-Za-z0-9]{36,255})/y,
    prefix: 4,
    checksum: crcTail,
    loads: 'with-hands',
  },
  {
    id: 'github-refresh-token',
    title: 'GitHub app refresh token',
    vendor: 'GitHub',
    severity: 'critical',
    keywords: ['ghr_'],
    pattern: /ghr_[A-Za-z0-9]{36,255}/y,
    prefix: 4,
    checksum: crcTail,
    loads: 'with-hands',
  },
  {
    id: 'github-fine-grained-token',
    title: 'GitHub fine-grained token',
    vendor: 'GitHub',
    severity: 'critical',
    keywords: ['github_pat_'],
    pattern: /github_pat_\w{40,255}/y,
    prefix: 11,
    checksum: sha256Tail,
    loads: 'with-hands',
  },
  {
    id: 'github-legacy-token',
    title: 'GitHub token (old form)',
    vendor: 'GitHub',
    severity: 'high',
    keywords: ['github', 'gh_token'],
    pattern: near(
      String.raw`(?:github[\w. -]{0,20}(?:token|key|secret|pat|pass\w{0,4}|auth)|gh_token)`,
      '[0-9a-f]{40}',
    ),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'github-personal-token': {
    why: 'A classic token opens every repository that its owner can reach.',
    revoke: 'https://github.com/settings/tokens',
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
  },
  'github-oauth-token': {
    why: 'The token acts for the person who signed in.',
    revoke: 'https://github.com/settings/applications',
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
  },
  'github-user-token': {
    why: 'The token acts for a person through an app.',
    revoke: 'https://github.com/settings/apps/authorizations',
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
  },
  'github-server-token': {
    why: 'The token acts as an app or as a running workflow.',
    revoke: 'https://docs.github.com/en/rest/apps/installations',
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
  },
  'github-refresh-token': {
    why: 'A refresh token makes new user tokens for six months.',
    revoke: 'https://github.com/settings/apps/authorizations',
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
  },
  'github-fine-grained-token': {
    why: 'The token opens the repositories that it was made for.',
    revoke: 'https://github.com/settings/personal-access-tokens',
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
  },
  'github-legacy-token': {
    why: 'Tokens made before 2021 have no prefix; they still work.',
    revoke: 'https://github.com/settings/tokens',
    source: 'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available/',
  },
};

export const evidence: EvidenceById = {
  'github-personal-token': {
    match: () => [`TOKEN=«ghp_${alnum(36)}»`, `{\\"key\\":\\"«ghp_${alnum(36)}»\\"}`],
    ignore: () => [`see ghp_${alnum(12)}`],
  },
  'github-oauth-token': {
    match: () => [`TOKEN=«gho_${alnum(36)}»`, `{\\"key\\":\\"«gho_${alnum(36)}»\\"}`],
    ignore: () => [`see gho_${alnum(12)}`],
  },
  'github-user-token': {
    match: () => [`TOKEN=«ghu_${alnum(36)}»`, `{\\"key\\":\\"«ghu_${alnum(36)}»\\"}`],
    ignore: () => [`see ghu_${alnum(12)}`],
  },
  'github-server-token': {
    match: () => [`TOKEN=«ghs_${alnum(36)}»`, `{\\"key\\":\\"«ghs_${alnum(36)}»\\"}`],
    ignore: () => [`see ghs_${alnum(12)}`],
  },
  'github-refresh-token': {
    match: () => [`TOKEN=«ghr_${alnum(36)}»`, `{\\"key\\":\\"«ghr_${alnum(36)}»\\"}`],
    ignore: () => [`see ghr_${alnum(12)}`],
  },
  'github-fine-grained-token': {
    match: () => [
      `TOKEN=«github_pat_${alnum(22)}_${alnum(59)}»`,
      `{\\"key\\":\\"«github_pat_${alnum(22)}_${alnum(59)}»\\"}`,
    ],
    ignore: () => [`see github_pat_${alnum(7)}_${alnum(19)}`],
  },
  'github-legacy-token': {
    match: () => [`GITHUB_TOKEN=«${hex(40)}»`, `"github.clientSecret": "«${hex(40)}»"`],
    ignore: () => [`github.com/o/r/commit/${hex(40)}`, `github_sha: ${hex(40)}`],
  },
};
