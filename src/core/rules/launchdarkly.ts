import { hex, uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'launchdarkly-key',
    title: 'LaunchDarkly key',
    vendor: 'LaunchDarkly',
    severity: 'high',
    keywords: ['sdk-', 'api-', 'rel-'],
    pattern: /(?:sdk|api|rel)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/y,
    prefix: 4,
    loads: 'with-hands',
  },
  {
    id: 'launchdarkly-old-token',
    title: 'LaunchDarkly access token',
    vendor: 'LaunchDarkly',
    severity: 'high',
    keywords: ['launchdarkly'],
    pattern: near('launchdarkly', '(?:[a-z0-9_=-]{40}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'launchdarkly-key': {
    why: 'An SDK key reads all flags of an environment; an API key changes them.',
    revoke: 'https://app.launchdarkly.com/settings/authorization',
    source: 'https://launchdarkly.com/docs/home/account/environment/keys',
  },
  'launchdarkly-old-token': {
    why: 'The token changes flags.',
    revoke: 'https://app.launchdarkly.com/settings/authorization',
    source: 'https://launchdarkly.com/docs/home/account/api',
  },
};

export const evidence: EvidenceById = {
  'launchdarkly-key': {
    match: () => [`TOKEN=«sdk-${uuid()}»`, `{\\"key\\":\\"«sdk-${uuid()}»\\"}`],
    ignore: () => [`see sdk-${hex(8)}`],
  },
  'launchdarkly-old-token': {
    match: () => [`LAUNCHDARKLY_ACCESS_TOKEN=«${hex(40)}»`, `{\\"launchdarkly_access_token\\": \\"«${hex(40)}»\\"}`],
    ignore: () => ['LAUNCHDARKLY_ACCESS_TOKEN=${TOKEN}', `launchdarkly revision: ${hex(40)}`],
  },
};
