import { alnum, hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'gitlab-personal-token',
    title: 'GitLab access token',
    vendor: 'GitLab',
    severity: 'critical',
    keywords: ['glpat-'],
    pattern: /glpat-[\w-]{20,300}(?:\.[a-z0-9]{2,9}){0,2}/y,
    prefix: 6,
  },
  {
    id: 'gitlab-deploy-token',
    title: 'GitLab deploy token',
    vendor: 'GitLab',
    severity: 'high',
    keywords: ['gldt-'],
    pattern: /gldt-[\w-]{20,300}(?:\.[a-z0-9]{2,9}){0,2}/y,
    prefix: 5,
  },
  {
    id: 'gitlab-runner-token',
    title: 'GitLab runner token',
    vendor: 'GitLab',
    severity: 'high',
    keywords: ['glrt-', 'glrtr-'],
    pattern: /gl(?:rt|rtr)-[\w-]{20,300}(?:\.[a-z0-9]{2,9}){0,2}/y,
    prefix: 5,
  },
  {
    id: 'gitlab-ci-token',
    title: 'GitLab CI token',
    vendor: 'GitLab',
    severity: 'high',
    keywords: ['glcbt-', 'glptt-'],
    pattern: /gl(?:cbt|ptt)-[\w-]{20,300}(?:\.[a-z0-9]{2,9}){0,2}/y,
    prefix: 6,
  },
  {
    id: 'gitlab-agent-token',
    title: 'GitLab agent token',
    vendor: 'GitLab',
    severity: 'critical',
    keywords: ['glagent-'],
    pattern: /glagent-[\w-]{20,300}(?:\.[a-z0-9]{2,9}){0,2}/y,
    prefix: 8,
  },
  {
    id: 'gitlab-oauth-secret',
    title: 'GitLab application secret',
    vendor: 'GitLab',
    severity: 'critical',
    keywords: ['gloas-'],
    pattern: /gloas-[\w-]{20,300}(?:\.[a-z0-9]{2,9}){0,2}/y,
    prefix: 6,
  },
  {
    id: 'gitlab-other-token',
    title: 'GitLab token',
    vendor: 'GitLab',
    severity: 'medium',
    keywords: ['glft-', 'glimt-', 'glsoat-', 'glffct-', 'glwt-'],
    pattern: /gl(?:ffct|ft|imt|soat|wt)-[\w-]{20,300}(?:\.[a-z0-9]{2,9}){0,2}/y,
    prefix: 5,
  },
  {
    id: 'gitlab-runner-registration',
    title: 'GitLab runner registration token',
    vendor: 'GitLab',
    severity: 'high',
    keywords: ['GR1348941'],
    pattern: /GR1348941[\w-]{20,50}/y,
    prefix: 9,
    loads: 'with-hands',
  },
  {
    id: 'gitlab-session',
    title: 'GitLab session',
    vendor: 'GitLab',
    severity: 'high',
    keywords: ['_gitlab_session'],
    pattern:
      /_gitlab_session["'\\\s]{0,4}[=:,]["'\\\s]{0,4}(?:value["'\\\s]{0,4}:["'\\\s]{0,4})?(?<secret>[a-z0-9]{32})/iy,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'gitlab-personal-token': {
    why: 'A personal, project or group token opens all that its owner or project can reach.',
    revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    source: 'https://docs.gitlab.com/security/tokens/',
  },
  'gitlab-deploy-token': {
    why: 'A deploy token reads repositories, packages and images.',
    revoke: 'https://docs.gitlab.com/security/tokens/',
    source: 'https://docs.gitlab.com/security/tokens/',
  },
  'gitlab-runner-token': {
    why: 'A runner token takes jobs, with their variables.',
    revoke: 'https://docs.gitlab.com/ci/runners/runners_scope/',
    source: 'https://docs.gitlab.com/security/tokens/',
  },
  'gitlab-ci-token': {
    why: 'It starts pipelines or acts as a running job.',
    revoke: 'https://docs.gitlab.com/ci/triggers/',
    source: 'https://docs.gitlab.com/security/tokens/',
  },
  'gitlab-agent-token': {
    why: 'An agent token connects to a cluster.',
    revoke: 'https://docs.gitlab.com/user/clusters/agent/work_with_agent/',
    source: 'https://docs.gitlab.com/security/tokens/',
  },
  'gitlab-oauth-secret': {
    why: 'The secret lets anybody pose as the application.',
    revoke: 'https://docs.gitlab.com/security/tokens/',
    source: 'https://docs.gitlab.com/security/tokens/',
  },
  'gitlab-other-token': {
    why: 'Feed, mail, SCIM, feature flag and workspace tokens each act for a user or group.',
    revoke: 'https://docs.gitlab.com/security/tokens/',
    source: 'https://docs.gitlab.com/security/tokens/',
  },
  'gitlab-runner-registration': {
    why: 'Whoever has it can add a runner and receive jobs.',
    revoke: 'https://docs.gitlab.com/security/tokens/',
    source: 'https://docs.gitlab.com/security/tokens/',
  },
  'gitlab-session': {
    why: 'The cookie is a signed-in session.',
    source: 'https://docs.gitlab.com/security/tokens/',
  },
};

export const evidence: EvidenceById = {
  'gitlab-personal-token': {
    match: () => [`TOKEN=«glpat-${alnum(20)}»`, `{\\"key\\":\\"«glpat-${alnum(20)}»\\"}`],
    ignore: () => [`see glpat-${alnum(6)}`],
  },
  'gitlab-deploy-token': {
    match: () => [`TOKEN=«gldt-${alnum(20)}»`, `{\\"key\\":\\"«gldt-${alnum(20)}»\\"}`],
    ignore: () => [`see gldt-${alnum(6)}`],
  },
  'gitlab-runner-token': {
    match: () => [`TOKEN=«glrt-${alnum(20)}»`, `{\\"key\\":\\"«glrt-${alnum(20)}»\\"}`],
    ignore: () => [`see glrt-${alnum(6)}`],
  },
  'gitlab-ci-token': {
    match: () => [`TOKEN=«glcbt-${alnum(20)}»`, `{\\"key\\":\\"«glcbt-${alnum(20)}»\\"}`],
    ignore: () => [`see glcbt-${alnum(6)}`],
  },
  'gitlab-agent-token': {
    match: () => [`TOKEN=«glagent-${alnum(20)}»`, `{\\"key\\":\\"«glagent-${alnum(20)}»\\"}`],
    ignore: () => [`see glagent-${alnum(6)}`],
  },
  'gitlab-oauth-secret': {
    match: () => [`TOKEN=«gloas-${alnum(20)}»`, `{\\"key\\":\\"«gloas-${alnum(20)}»\\"}`],
    ignore: () => [`see gloas-${alnum(6)}`],
  },
  'gitlab-other-token': {
    match: () => [`TOKEN=«glft-${alnum(20)}»`, `{\\"key\\":\\"«glft-${alnum(20)}»\\"}`],
    ignore: () => [`see glft-${alnum(6)}`],
  },
  'gitlab-runner-registration': {
    match: () => [`TOKEN=«GR1348941${alnum(20)}»`, `{\\"key\\":\\"«GR1348941${alnum(20)}»\\"}`],
    ignore: () => [`see GR1348941${alnum(6)}`],
  },
  'gitlab-session': {
    match: () => [`Cookie: _gitlab_session=«${hex(32)}»; x=1`],
    ignore: () => ['_gitlab_session=none'],
  },
};
