import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'n8n-api-key',
    title: 'n8n API key',
    vendor: 'n8n',
    severity: 'high',
    keywords: ['x-n8n-api-key', 'n8n_api'],
    pattern: near('(?:x-n8n-api-key|n8n_api[_-]?(?:key|token)?)', '[\\w.-]{40,400}'),
    boundary: /[\w.-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'n8n-api-key': {
    why: 'Reads and starts all workflows, with their credentials.',
    revoke: 'https://docs.n8n.io/api/authentication/',
    source: 'https://docs.n8n.io/api/authentication/',
  },
};

export const evidence: EvidenceById = {
  'n8n-api-key': {
    match: () => [`X-N8N-API-KEY: «n8n_api_${hex(80)}»`],
    ignore: () => ['X-N8N-API-KEY: changeme'],
  },
};
