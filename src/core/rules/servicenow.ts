import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'servicenow-api-key',
    title: 'ServiceNow API key',
    vendor: 'ServiceNow',
    severity: 'high',
    keywords: ['x-sn-apikey', 'now_'],
    pattern: /(?:x-sn-apikey['"\\]{0,2}\s{0,3}[:=,]\s{0,3}['"\\]{0,2}(?<secret>[\w-]{20,120}))/iy,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'servicenow-api-key': {
    why: 'Calls the instance as the user the key belongs to.',
    source:
      'https://www.servicenow.com/docs/bundle/zurich-platform-security/page/integrate/authentication/task/configure-api-key.html',
  },
};

export const evidence: EvidenceById = {
  'servicenow-api-key': {
    match: () => [`x-sn-apikey: «now_${alnum(70)}»`],
    ignore: () => ['x-sn-apikey: changeme'],
  },
};
