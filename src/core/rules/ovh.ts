import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'ovh-application-secret',
    title: 'OVHcloud application secret or consumer key',
    vendor: 'OVHcloud',
    severity: 'critical',
    keywords: ['ovh'],
    pattern: near(String.raw`ovh[\w. -]{0,20}(?:secret|consumer)`, '[a-z0-9]{32}'),
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'ovh-application-secret': {
    why: 'The two sign requests to the account.',
    source:
      'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777',
  },
};

export const evidence: EvidenceById = {
  'ovh-application-secret': {
    match: () => [`OVH_APPLICATION_SECRET=«${alnum(32)}»`, `{\\"ovh_application_secret\\": \\"«${alnum(32)}»\\"}`],
    ignore: () => ['OVH_APPLICATION_SECRET=${TOKEN}', `ovh revision: ${alnum(32)}`],
  },
};
