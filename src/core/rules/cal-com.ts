import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'cal-com-api-key',
    title: 'Cal.com API key',
    vendor: 'Cal.com',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['cal_live_', 'cal_test_'],
    pattern: /cal_(?:live|test)_[0-9a-f]{32}/y,
    prefix: 9,
  },
];

export const advice: AdviceById = {
  'cal-com-api-key': {
    why: 'Reads and changes bookings.',
    revoke: 'https://app.cal.com/settings/developer/api-keys',
    source: 'https://cal.com/docs/api-reference/v2/introduction',
  },
};

export const evidence: EvidenceById = {
  'cal-com-api-key': {
    match: () => [`«cal_live_${hex(32)}»`],
    ignore: () => ['cal_live_key'],
  },
};
