import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'jenkins-token',
    title: 'Jenkins API token',
    vendor: 'Jenkins',
    severity: 'high',
    keywords: ['jenkins'],
    pattern: near('jenkins', '(?:11[0-9a-f]{32}|[0-9a-f]{32,36})'),
    confidence: 'likely',
  },
  {
    id: 'jenkins-crumb',
    title: 'Jenkins crumb',
    vendor: 'Jenkins',
    severity: 'medium',
    loads: 'late',
    keywords: ['jenkins-crumb', '.crumb'],
    pattern: /(?:jenkins-crumb|\.crumb)["'\\\s]{0,4}[:=]["'\\\s]{0,4}(?<secret>[0-9a-f]{32,64})/iy,
  },
];

export const advice: AdviceById = {
  'jenkins-token': {
    why: 'The token acts as its user on the build server.',
    source: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  },
  'jenkins-crumb': {
    why: 'A crumb belongs to a signed-in session.',
    source: 'https://www.jenkins.io/doc/book/security/csrf-protection/',
  },
};

export const evidence: EvidenceById = {
  'jenkins-token': {
    match: () => [`JENKINS_API_TOKEN=«11${hex(32)}»`, `{\\"jenkins_api_token\\": \\"«11${hex(32)}»\\"}`],
    ignore: () => ['JENKINS_API_TOKEN=${TOKEN}', `jenkins revision: 11${hex(32)}`],
  },
  'jenkins-crumb': {
    match: () => [`Jenkins-Crumb: «${hex(64)}»`],
    ignore: () => ['Jenkins-Crumb: none'],
  },
};
