import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit, mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'jfrog-api-key',
    title: 'JFrog Artifactory API key',
    vendor: 'JFrog',
    severity: 'critical',
    keywords: ['AKCp'],
    pattern: /AKCp[A-Za-z0-9]{65,75}/y,
    prefix: 4,
    loads: 'with-hands',
  },
  {
    id: 'jfrog-reference-token',
    title: 'JFrog reference token',
    vendor: 'JFrog',
    severity: 'critical',
    keywords: ['cmVmdGtu'],
    pattern: /cmVmdGtu[A-Za-z0-9]{56,60}/y,
    prefix: 8,
    loads: 'with-hands',
  },
  {
    id: 'jfrog-password',
    title: 'JFrog Artifactory password or token',
    vendor: 'JFrog',
    severity: 'high',
    keywords: ['artifactory', 'jfrog'],
    pattern: near('(?:artifactory|jfrog)', '[a-z0-9]{64,73}'),
    accept: mixed,
    confidence: 'likely',
  },
  {
    id: 'artifactory-encrypted-password',
    title: 'Artifactory encrypted password',
    vendor: 'JFrog',
    severity: 'high',
    keywords: ['artifactory'],
    pattern: /artifactory[^\n\r]{0,40}?[:=>"'\s](?<secret>AP[0-9a-f][a-z0-9]{8,40})/iy,
    accept: bothCasesAndDigit,
    confidence: 'likely',
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'jfrog-api-key': {
    why: 'The key reads and writes packages as its user.',
    source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile',
  },
  'jfrog-reference-token': {
    why: 'The token reads and writes packages as its user.',
    source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  },
  'jfrog-password': {
    why: 'It reads and writes packages as its user.',
    source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  },
  'artifactory-encrypted-password': {
    why: 'Artifactory takes the encrypted password in place of the real one.',
    source: 'https://jfrog.com/help/r/jfrog-artifactory-documentation/centrally-secure-passwords',
  },
};

export const evidence: EvidenceById = {
  'jfrog-api-key': {
    match: () => [`TOKEN=«AKCp${alnum(69)}»`, `{\\"key\\":\\"«AKCp${alnum(69)}»\\"}`],
    ignore: () => [`see AKCp${alnum(23)}`],
  },
  'jfrog-reference-token': {
    match: () => [`TOKEN=«cmVmdGtu${alnum(56)}»`, `{\\"key\\":\\"«cmVmdGtu${alnum(56)}»\\"}`],
    ignore: () => [`see cmVmdGtu${alnum(18)}`],
  },
  'jfrog-password': {
    match: () => [`JFROG_ACCESS_TOKEN=«${alnum(64)}»`, `{\\"jfrog_access_token\\": \\"«${alnum(64)}»\\"}`],
    ignore: () => ['JFROG_ACCESS_TOKEN=${TOKEN}', `artifactory revision: ${alnum(64)}`],
  },
  'artifactory-encrypted-password': {
    match: () => [`artifactory_password=«AP5${alnum(24)}»`],
    ignore: () => ['artifactory APPLICATION'],
  },
};
