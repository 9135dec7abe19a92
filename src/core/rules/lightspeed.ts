import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'lightspeed-token',
    title: 'Lightspeed personal token',
    vendor: 'Lightspeed',
    severity: 'critical',
    keywords: ['lsxs_pt_'],
    pattern: /lsxs_pt_[A-Za-z0-9]{32}/y,
    prefix: 8,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'lightspeed-token': {
    why: 'Reads and changes sales and customers of the retailer.',
    revoke: 'https://x-series-api.lightspeedhq.com/docs/authorization',
    source: 'https://x-series-api.lightspeedhq.com/docs/authorization',
  },
};

export const evidence: EvidenceById = {
  'lightspeed-token': {
    match: () => [`Bearer «lsxs_pt_${alnum(32)}»`],
    ignore: () => ['lsxs_pt_key'],
  },
};
