import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'sonarqube-token',
    title: 'SonarQube token',
    vendor: 'SonarQube',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['sqa_', 'sqp_', 'squ_'],
    pattern: /sq[aup]_[0-9a-f]{40}/y,
    prefix: 4,
  },
  {
    id: 'sonarqube-old-token',
    title: 'SonarQube token',
    vendor: 'SonarQube',
    severity: 'high',
    keywords: ['sonar'],
    pattern: near(String.raw`sonar[\w.-]{0,24}?(?:login|token|key|pass\w{0,4}|auth|secret)`, '[a-z0-9]{40}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'sonarqube-token': {
    why: 'The token reads code findings and publishes analyses.',
    source: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  },
  'sonarqube-old-token': {
    why: 'The token reads code findings and publishes analyses.',
    source: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  },
};

export const evidence: EvidenceById = {
  'sonarqube-token': {
    match: () => [`TOKEN=«squ_${hex(40)}»`, `{\\"key\\":\\"«squ_${hex(40)}»\\"}`],
    ignore: () => [`see squ_${hex(13)}`],
  },
  'sonarqube-old-token': {
    match: () => [`SONAR_TOKEN=«${hex(40)}»`, `{\\"sonar_token\\": \\"«${hex(40)}»\\"}`],
    ignore: () => ['SONAR_TOKEN=${TOKEN}', `sonar revision: ${hex(40)}`],
  },
};
