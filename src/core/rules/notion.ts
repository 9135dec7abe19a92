import { alnum, digits } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'notion-token',
    title: 'Notion integration token',
    vendor: 'Notion',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['ntn_', 'secret_'],
    pattern: /ntn_\d{8,12}[A-Za-z0-9]{33,38}|secret_[A-Za-z0-9]{43}/y,
    boundary: /\w/,
    prefix: 4,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'notion-token': {
    why: 'Reads and changes the pages the integration was given.',
    revoke: 'https://www.notion.so/profile/integrations',
    source: 'https://developers.notion.com/docs/authorization',
  },
};

export const evidence: EvidenceById = {
  'notion-token': {
    match: () => [`«ntn_${digits(11)}${alnum(35)}»`, `«secret_${alnum(43)}»`],
    ignore: () => ['secret_key'],
  },
};
