import { lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'get-response-api-key',
    title: 'GetResponse API key',
    vendor: 'GetResponse',
    severity: 'high',
    keywords: ['getresponse', 'x-auth-token: api-key '],
    pattern: near('(?:getresponse|x-auth-token: api-key)', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'get-response-api-key': {
    why: 'Reads contacts and sends campaigns.',
    revoke: 'https://app.getresponse.com/api',
    source: 'https://apidocs.getresponse.com/v3/authentication',
  },
};

export const evidence: EvidenceById = {
  'get-response-api-key': {
    match: () => [`GETRESPONSE_API_KEY=«${lower(32)}»`],
    ignore: () => ['GETRESPONSE_API_KEY=changeme'],
  },
};
