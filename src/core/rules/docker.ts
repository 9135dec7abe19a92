import { alnum, lower, uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'docker-token',
    title: 'Docker Hub access token',
    vendor: 'Docker',
    severity: 'critical',
    keywords: ['dckr_pat_', 'dckr_oat_'],
    pattern: /dckr_[op]at_[\w-]{27,40}/y,
    prefix: 9,
    loads: 'with-hands',
  },
  {
    id: 'docker-swarm-token',
    title: 'Docker Swarm join token',
    vendor: 'Docker',
    severity: 'high',
    keywords: ['SWMTKN-'],
    pattern: /SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}/y,
    prefix: 7,
    loads: 'with-hands',
  },
  {
    id: 'docker-swarm-key',
    title: 'Docker Swarm unlock key',
    vendor: 'Docker',
    severity: 'critical',
    keywords: ['SWMKEY-'],
    pattern: /SWMKEY-1-[A-Za-z0-9+/]{43}/y,
    prefix: 7,
    loads: 'with-hands',
  },
  {
    id: 'docker-hub-old-token',
    title: 'Docker Hub password or token',
    vendor: 'Docker',
    severity: 'high',
    keywords: ['docker'],
    pattern: near(
      String.raw`docker[\w. -]{0,12}(?:token|pat|pass|secret)`,
      '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    ),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'docker-token': {
    why: 'The token pushes and pulls images as its owner.',
    revoke: 'https://app.docker.com/settings/personal-access-tokens',
    source: 'https://docs.docker.com/security/access-tokens/',
  },
  'docker-swarm-token': {
    why: 'Whoever has the token can join the swarm.',
    revoke: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/',
    source: 'https://docs.docker.com/engine/swarm/join-nodes/',
  },
  'docker-swarm-key': {
    why: 'The key unlocks the managers of the swarm.',
    source: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
  },
  'docker-hub-old-token': {
    why: 'The token pushes and pulls images as its owner.',
    revoke: 'https://app.docker.com/settings/personal-access-tokens',
    source: 'https://docs.docker.com/security/access-tokens/',
  },
};

export const evidence: EvidenceById = {
  'docker-token': {
    match: () => [`TOKEN=«dckr_pat_${alnum(27)}»`, `{\\"key\\":\\"«dckr_pat_${alnum(27)}»\\"}`],
    ignore: () => [`see dckr_pat_${alnum(9)}`],
  },
  'docker-swarm-token': {
    match: () => [
      `TOKEN=«SWMTKN-1-${lower(50)}-${lower(25)}»`,
      `{\\"key\\":\\"«SWMTKN-1-${lower(50)}-${lower(25)}»\\"}`,
    ],
    ignore: () => [`see SWMTKN-1-${lower(16)}-${lower(8)}`],
  },
  'docker-swarm-key': {
    match: () => [`TOKEN=«SWMKEY-1-${alnum(43)}»`, `{\\"key\\":\\"«SWMKEY-1-${alnum(43)}»\\"}`],
    ignore: () => [`see SWMKEY-1-${alnum(14)}`],
  },
  'docker-hub-old-token': {
    match: () => [`DOCKER_HUB_TOKEN=«${uuid()}»`, `{\\"docker_hub_token\\": \\"«${uuid()}»\\"}`],
    ignore: () => ['DOCKER_HUB_TOKEN=${TOKEN}', `docker revision: ${uuid()}`],
  },
};
