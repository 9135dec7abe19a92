import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'onfido-token',
    title: 'Onfido API token',
    vendor: 'Onfido',
    severity: 'critical',
    keywords: ['api_live', 'api_sandbox'],
    pattern: /api_(?:live|sandbox)(?:_[a-z]{2})?\.[\w-]{11}\.[\w-]{32}/y,
    prefix: 9,
  },
];

export const advice: AdviceById = {
  'onfido-token': {
    why: 'Reads identity documents of applicants.',
    revoke: 'https://dashboard.onfido.com/api/tokens',
    source: 'https://documentation.onfido.com/api/latest/#authentication',
  },
};

export const evidence: EvidenceById = {
  'onfido-token': {
    match: () => [`Authorization: Token token=«api_live.${alnum(11)}.${alnum(32)}»`],
    ignore: () => ['api_live.token'],
  },
};
