import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'pandadoc-api-key',
    title: 'PandaDoc API key',
    vendor: 'PandaDoc',
    severity: 'high',
    keywords: ['pandadoc'],
    pattern: near('panda_?doc', '[a-z0-9]{40}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'pandadoc-api-key': {
    why: 'Sends and reads documents.',
    revoke: 'https://app.pandadoc.com/a/#/settings/api-dashboard/configuration',
    source: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
  },
};

export const evidence: EvidenceById = {
  'pandadoc-api-key': {
    match: () => [`PANDADOC_API_KEY=«${alnum(40)}»`],
    ignore: () => ['PANDADOC_API_KEY=changeme'],
  },
};
