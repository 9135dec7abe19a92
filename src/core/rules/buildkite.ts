import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'buildkite-token',
    title: 'Buildkite API token',
    vendor: 'Buildkite',
    severity: 'high',
    keywords: ['bkua_', 'bkat_', 'bkct_', 'bkaj_', 'bkpi_'],
    pattern: /bk(?:ua|at|ct|aj|pi)_[A-Za-z0-9]{40,64}/y,
    prefix: 5,
    loads: 'with-hands',
  },
  {
    id: 'buildkite-agent-token',
    title: 'Buildkite agent token',
    vendor: 'Buildkite',
    severity: 'high',
    keywords: ['buildkite'],
    pattern: near(String.raw`buildkite[\w. -]{0,16}(?:token|key)`, '[0-9a-f]{40,50}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'buildkite-token': {
    why: 'The token starts builds and reads their logs.',
    revoke: 'https://buildkite.com/user/api-access-tokens',
    source: 'https://buildkite.com/docs/apis/managing-api-tokens',
  },
  'buildkite-agent-token': {
    why: 'An agent token takes jobs, with their secrets.',
    source: 'https://buildkite.com/docs/agent/v3/tokens',
  },
};

export const evidence: EvidenceById = {
  'buildkite-token': {
    match: () => [`TOKEN=«bkua_${hex(40)}»`, `{\\"key\\":\\"«bkua_${hex(40)}»\\"}`],
    ignore: () => [`see bkua_${hex(13)}`],
  },
  'buildkite-agent-token': {
    match: () => [`BUILDKITE_AGENT_TOKEN=«${hex(50)}»`, `{\\"buildkite_agent_token\\": \\"«${hex(50)}»\\"}`],
    ignore: () => ['BUILDKITE_AGENT_TOKEN=${TOKEN}', `buildkite revision: ${hex(50)}`],
  },
};
