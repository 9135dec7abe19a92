import { crcHexEnd } from '../rule-kit/checksum.ts';
import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit, mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'atlassian-api-token',
    title: 'Atlassian API token',
    vendor: 'Atlassian',
    severity: 'critical',
    keywords: ['ATATT3xFfG'],
    pattern: /ATATT3xFfG[\w+/-]{100,250}(?:\\?=|%3[Dd])[0-9A-F]{8}/y,
    prefix: 10,
    checksum: crcHexEnd,
  },
  {
    id: 'atlassian-organisation-key',
    title: 'Atlassian organisation API key',
    vendor: 'Atlassian',
    severity: 'critical',
    keywords: ['ATCTT3xFfG'],
    pattern: /ATCTT3xFfGN[\w+/-]{40,98}(?:\\?=|%3[Dd])[0-9A-F]{8}/y,
    prefix: 10,
  },
  {
    id: 'atlassian-server-token',
    title: 'Jira or Confluence personal access token',
    vendor: 'Atlassian',
    severity: 'critical',
    keywords: ['jira', 'confluence', 'atlassian', 'bitbucket'],
    pattern: near('(?:jira|confluence|atlassian|bitbucket)', '[MNO][A-Za-z0-9+/]{43}'),
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
  {
    id: 'atlassian-old-token',
    title: 'Atlassian API token',
    vendor: 'Atlassian',
    severity: 'critical',
    keywords: ['jira', 'confluence', 'atlassian'],
    pattern: near(
      String.raw`(?:jira|confluence|atlassian)[\w. -]{0,16}(?:token|key|pass\w{0,4}|secret)`,
      '[a-z0-9]{24}',
    ),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'atlassian-api-token': {
    why: 'The token opens Jira and Confluence as its owner.',
    revoke: 'https://id.atlassian.com/manage-profile/security/api-tokens',
    source: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  },
  'atlassian-organisation-key': {
    why: 'The key manages users and policies of the organisation.',
    revoke: 'https://admin.atlassian.com/',
    source:
      'https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
  },
  'atlassian-server-token': {
    why: 'The token opens Jira or Confluence Data Center as its owner.',
    source: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
  },
  'atlassian-old-token': {
    why: 'The token opens Jira and Confluence as its owner.',
    revoke: 'https://id.atlassian.com/manage-profile/security/api-tokens',
    source: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  },
};

export const evidence: EvidenceById = {
  'atlassian-api-token': {
    match: () => [
      `TOKEN=«ATATT3xFfGF0${alnum(150)}=${hex(8).toUpperCase()}»`,
      `{\\"key\\":\\"«ATATT3xFfGF0${alnum(150)}=${hex(8).toUpperCase()}»\\"}`,
    ],
    ignore: () => [`see ATATT3xFfGF0${alnum(50)}=${hex(2).toUpperCase()}`],
  },
  'atlassian-organisation-key': {
    match: () => [
      `TOKEN=«ATCTT3xFfGN0${alnum(80)}=${hex(8).toUpperCase()}»`,
      `{\\"key\\":\\"«ATCTT3xFfGN0${alnum(80)}=${hex(8).toUpperCase()}»\\"}`,
    ],
    ignore: () => [`see ATCTT3xFfGN0${alnum(26)}=${hex(2).toUpperCase()}`],
  },
  'atlassian-server-token': {
    match: () => [`JIRA_TOKEN=«NDc${alnum(41)}»`, `{\\"jira_token\\": \\"«NDc${alnum(41)}»\\"}`],
    ignore: () => ['JIRA_TOKEN=${TOKEN}', `jira revision: NDc${alnum(41)}`],
  },
  'atlassian-old-token': {
    match: () => [`JIRA_API_TOKEN=«${alnum(24)}»`, `{\\"jira_api_token\\": \\"«${alnum(24)}»\\"}`],
    ignore: () => ['JIRA_API_TOKEN=${TOKEN}', `jira revision: ${alnum(24)}`],
  },
};
