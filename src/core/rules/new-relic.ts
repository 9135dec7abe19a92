import { alnum, hex, upper } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'new-relic-user-key',
    title: 'New Relic user key',
    vendor: 'New Relic',
    severity: 'high',
    keywords: ['nrak-'],
    pattern: /NRAK-[a-z0-9]{27}/iy,
    prefix: 5,
  },
  {
    id: 'new-relic-insert-key',
    title: 'New Relic insert key',
    vendor: 'New Relic',
    severity: 'medium',
    keywords: ['NRII-', 'NRIQ-'],
    pattern: /NRI[IQ]-[\w-]{24,32}/y,
    prefix: 5,
    loads: 'with-hands',
  },
  {
    id: 'new-relic-browser-key',
    title: 'New Relic browser key',
    vendor: 'New Relic',
    severity: 'medium',
    keywords: ['nrjs-'],
    pattern: /NRJS-[0-9a-f]{19}/iy,
    prefix: 5,
    loads: 'with-hands',
  },
  {
    id: 'new-relic-rest-key',
    title: 'New Relic REST or admin key',
    vendor: 'New Relic',
    severity: 'high',
    keywords: ['nrra-', 'nraa-', 'nrbr-'],
    pattern: /NR(?:RA-[0-9a-f]{42}|AA-[0-9a-f]{27}|BR-[0-9a-f]{19})/iy,
    prefix: 5,
    loads: 'with-hands',
  },
  {
    id: 'new-relic-license-key',
    title: 'New Relic license key',
    vendor: 'New Relic',
    severity: 'high',
    keywords: ['nral'],
    pattern: /NRAL(?<=(?<secret>(?:[a-z]{2}\d{2}[a-z0-9]{32}|[0-9a-f]{36})NRAL))/iy,
  },
  {
    id: 'new-relic-old-license',
    title: 'New Relic license key',
    vendor: 'New Relic',
    severity: 'high',
    keywords: ['newrelic', 'new_relic', 'new-relic'],
    pattern: near(String.raw`new[_-]?relic[\w. -]{0,16}(?:key|license|token|secret)`, '(?:[a-z0-9]{64}|[0-9a-f]{40})'),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'new-relic-user-key': {
    why: 'The key queries and changes the account as its owner.',
    revoke: 'https://one.newrelic.com/api-keys',
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
  'new-relic-insert-key': {
    why: 'The key writes or queries events.',
    revoke: 'https://one.newrelic.com/api-keys',
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
  'new-relic-browser-key': {
    why: 'The key sends browser data to the account.',
    revoke: 'https://one.newrelic.com/api-keys',
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
  'new-relic-rest-key': {
    why: 'The key reads or administers the account.',
    revoke: 'https://one.newrelic.com/api-keys',
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
  'new-relic-license-key': {
    why: 'The key sends data to the account.',
    revoke: 'https://one.newrelic.com/api-keys',
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
  'new-relic-old-license': {
    why: 'The key sends data to the account.',
    revoke: 'https://one.newrelic.com/api-keys',
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  },
};

export const evidence: EvidenceById = {
  'new-relic-user-key': {
    match: () => [`TOKEN=«NRAK-${upper(27)}»`, `{\\"key\\":\\"«NRAK-${upper(27)}»\\"}`],
    ignore: () => [`see NRAK-${upper(9)}`],
  },
  'new-relic-insert-key': {
    match: () => [`TOKEN=«NRII-${alnum(32)}»`, `{\\"key\\":\\"«NRII-${alnum(32)}»\\"}`],
    ignore: () => [`see NRII-${alnum(10)}`],
  },
  'new-relic-browser-key': {
    match: () => [`TOKEN=«NRJS-${hex(19)}»`, `{\\"key\\":\\"«NRJS-${hex(19)}»\\"}`],
    ignore: () => [`see NRJS-${hex(6)}`],
  },
  'new-relic-rest-key': {
    match: () => [`TOKEN=«NRRA-${hex(42)}»`, `{\\"key\\":\\"«NRRA-${hex(42)}»\\"}`],
    ignore: () => [`see NRRA-${hex(14)}`],
  },
  'new-relic-license-key': {
    match: () => [`TOKEN=«${hex(36)}NRAL»`, `{\\"key\\":\\"«${hex(36)}NRAL»\\"}`],
    ignore: () => [`see ${hex(12)}NRAL`],
  },
  'new-relic-old-license': {
    match: () => [`NEW_RELIC_LICENSE_KEY=«${hex(40)}»`, `{\\"new_relic_license_key\\": \\"«${hex(40)}»\\"}`],
    ignore: () => ['NEW_RELIC_LICENSE_KEY=${TOKEN}', `newrelic revision: ${hex(40)}`],
  },
};
