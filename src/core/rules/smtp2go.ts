import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'smtp2go-api-key',
    title: 'SMTP2GO API key',
    vendor: 'SMTP2GO',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['api-'],
    pattern: /api-[0-9A-F]{32}/y,
    prefix: 4,
  },
];

export const advice: AdviceById = {
  'smtp2go-api-key': {
    why: 'Sends mail in your name.',
    revoke: 'https://app.smtp2go.com/sending/apikeys/',
    source: 'https://developers.smtp2go.com/docs/introduction-guide',
  },
};

export const evidence: EvidenceById = {
  'smtp2go-api-key': {
    match: () => [`"api_key": "«api-${hex(32).toUpperCase()}»"`],
    ignore: () => ['api-version'],
  },
};
