import { hex, uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'pagerduty-app-token',
    title: 'PagerDuty OAuth token',
    vendor: 'PagerDuty',
    severity: 'high',
    keywords: ['pdus+', 'pdeu+'],
    pattern: /pd(?:us|eu)\+_[\w+-]{20,80}/y,
    prefix: 5,
    loads: 'with-hands',
  },
  {
    id: 'pagerduty-key',
    title: 'PagerDuty API or routing key',
    vendor: 'PagerDuty',
    severity: 'high',
    keywords: ['pagerduty', 'pager_duty', 'pd_api'],
    pattern: near('(?:pager_?duty|pd_api)', String.raw`(?:[0-9a-f]{32}|u\+[\w+-]{18}|[\w+-]{20})`),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'pagerduty-app-token': {
    why: 'The token acts on incidents.',
    source: 'https://developer.pagerduty.com/docs/authentication',
  },
  'pagerduty-key': {
    why: 'The key opens or answers incidents.',
    source: 'https://support.pagerduty.com/main/docs/api-access-keys',
  },
};

export const evidence: EvidenceById = {
  'pagerduty-app-token': {
    match: () => [`TOKEN=«pdus+_0XBPWQQ_${uuid()}»`, `{\\"key\\":\\"«pdus+_0XBPWQQ_${uuid()}»\\"}`],
    ignore: () => [`see pdus+_0XBPWQQ_${hex(8)}`],
  },
  'pagerduty-key': {
    match: () => [`PAGERDUTY_TOKEN=«${hex(32)}»`, `{\\"pagerduty_token\\": \\"«${hex(32)}»\\"}`],
    ignore: () => ['PAGERDUTY_TOKEN=${TOKEN}', `pagerduty revision: ${hex(32)}`],
  },
};
