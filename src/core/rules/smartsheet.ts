import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'smartsheet-token',
    title: 'Smartsheet access token',
    vendor: 'Smartsheet',
    severity: 'high',
    keywords: ['smartsheet'],
    pattern: near('smartsheet', '[a-z0-9]{37}|[a-z0-9]{26}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'smartsheet-token': {
    why: 'Reads and changes every sheet of this person.',
    source: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
  },
};

export const evidence: EvidenceById = {
  'smartsheet-token': {
    match: () => [`SMARTSHEET_TOKEN=«${alnum(37)}»`],
    ignore: () => ['SMARTSHEET_TOKEN=changeme'],
  },
};
